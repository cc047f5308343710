package org.ctoportal.rules;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.ctoportal.identity.Permissions;
import org.ctoportal.rules.book.RuleBook;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Rules, those of the portal and the district's own, by code, group, words and source. Each has its place for a number. */
@Component
class RuleSearchSource implements SearchSource {

    private final RuleBookService rules;

    RuleSearchSource(RuleBookService rules) {
        this.rules = rules;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.RULE;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.all("DistrictRule"), Followed.all("StoredPack"));
    }

    @Override
    public boolean isReplacedAsWhole() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return LongStream.rangeClosed(1, rules.book().rules().size()).boxed().toList();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var book = rules.book();
        return numbers.stream()
                .filter(number -> number <= book.rules().size())
                .map(number -> entry(number, book))
                .toList();
    }

    private static SearchEntry entry(long number, RuleBook book) {
        var rule = book.rules().get((int) number - 1);
        return new SearchEntry(
                number,
                (book.groups().getOrDefault(rule.group(), "") + " (" + rule.code() + ")").strip(),
                rule.messageWithGaps() + "\n" + rule.source().text() + "\n" + rule.jurisdiction(),
                RulesRoutes.ruleOf(rule.code()),
                SearchEntry.Reader.whoMay(Permissions.READ_DOCUMENTS),
                Instant.EPOCH);
    }
}

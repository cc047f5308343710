package org.ctoportal.framework.outline;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.LongStream;
import org.ctoportal.framework.ClauseLibrary;
import org.ctoportal.framework.FrameworkRoutes;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.search.Followed;
import org.ctoportal.search.FoundKind;
import org.ctoportal.search.SearchEntry;
import org.ctoportal.search.SearchSource;
import org.springframework.stereotype.Component;

/** Clauses of the library in use, by title, code and words. Each has its place for a number. */
@Component
class ClauseSource implements SearchSource {

    private final TemplateStoreService store;

    ClauseSource(TemplateStoreService store) {
        this.store = store;
    }

    @Override
    public FoundKind kind() {
        return FoundKind.CLAUSE;
    }

    @Override
    public List<Followed> follows() {
        return List.of(Followed.all("VersionChoice"), Followed.all("StoredPack"));
    }

    @Override
    public boolean isReplacedAsWhole() {
        return true;
    }

    @Override
    public Collection<Long> numbers() {
        return LongStream.rangeClosed(1, store.currentClauses().clauses().size())
                .boxed()
                .toList();
    }

    @Override
    public List<SearchEntry> entries(Set<Long> numbers) {
        var library = store.currentClauses();
        return numbers.stream()
                .filter(number -> number <= library.clauses().size())
                .map(number -> entry(number, library))
                .toList();
    }

    private static SearchEntry entry(long number, ClauseLibrary library) {
        var clause = library.clauses().get((int) number - 1);
        return new SearchEntry(
                number,
                clause.title() + " (" + clause.code() + ")",
                clause.text(),
                FrameworkRoutes.itemOf(library.code(), clause.code()),
                SearchEntry.Reader.everybody(),
                Instant.EPOCH);
    }
}

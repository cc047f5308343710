package org.ctoportal.jobdescription.posting;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.compose.ClauseState;
import org.ctoportal.authoring.compose.ComposedSection;
import org.ctoportal.authoring.compose.Templates;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.framework.TemplateStoreService;
import org.ctoportal.jobdescription.posting.Refusal.Reason;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Puts a posting together: the approved words, its terms, the district's profile and what the rules say of the whole. */
@Component
class PostingAssembly {

    private static final Scope PUBLISHING = Scope.of(PostingComposer.KIND, "PUBLISH", "DOCUMENT_CHECK");
    /** Said in the portal's own words already. */
    private static final Set<String> SAID = Set.of("JD-APPROVED-FIRST", "TITLEIX-COORDINATOR", "S504-COORDINATOR");

    private final ApprovedDescriptions descriptions;
    private final TemplateStoreService store;
    private final DistrictProfileService districts;
    private final RuleBookService rules;
    private final PayRanges payRanges;
    private final Clock clock;

    PostingAssembly(
            ApprovedDescriptions descriptions,
            TemplateStoreService store,
            DistrictProfileService districts,
            RuleBookService rules,
            PayRanges payRanges,
            Clock clock) {
        this.descriptions = descriptions;
        this.store = store;
        this.districts = districts;
        this.rules = rules;
        this.payRanges = payRanges;
        this.clock = clock;
    }

    AssembledPosting assemble(Posting posting, PostingTerms terms) {
        var district = districts.profile();
        var now = clock.instant();
        var approved = descriptions.of(posting.document(), posting.revision());
        if (approved.isEmpty()) {
            var refusals = checks(posting, terms, null, null, false, district, now);
            return new AssembledPosting(
                    posting.number().text(), terms, district, null, null, null, refusals, List.of());
        }
        var pay = payRanges.of(terms.pay(), approved.get()).orElse(null);
        var revision = approved.get().revision();
        var templates = Templates.of(store, revision.framework(), revision.clauses());
        var text = new PostingComposer(templates, district)
                .compose(revision, terms, TermValues.of(posting.number().text(), terms, pay, district.timeZone()));
        var findings = findings(posting, terms, approved.get(), pay, text, district, now);
        var refusals = new ArrayList<>(checks(posting, terms, approved.get(), text, pay != null, district, now));
        licensed(revision, text).ifPresent(refusals::add);
        findings.stream()
                .filter(finding -> finding.severity().stops())
                .forEach(finding -> refusals.add(new Refusal(Reason.RULE, finding.message())));
        return new AssembledPosting(
                posting.number().text(), terms, district, approved.get(), pay, text, refusals, findings);
    }

    /** What a license binds to the district is not put before the public; the district's own words over it are. */
    private Optional<Refusal> licensed(RevisionDetails revision, PostingText text) {
        var licensed = new HashSet<>(store.licensed(revision.framework()));
        licensed.addAll(store.licensed(revision.clauses()));
        revision.composed().sections().stream()
                .flatMap(ComposedSection::sentences)
                .filter(sentence -> sentence.state() == ClauseState.OVERRIDDEN)
                .forEach(sentence -> licensed.remove(sentence.code()));
        var said = text.codes().stream().filter(licensed::contains).distinct().collect(Collectors.joining(", "));
        return said.isEmpty() ? Optional.empty() : Optional.of(new Refusal(Reason.LICENSED_WORDS, said));
    }

    private static List<Refusal> checks(
            Posting posting,
            PostingTerms terms,
            @Nullable ApprovedDescription approved,
            @Nullable PostingText text,
            boolean isPayARange,
            DistrictProfile district,
            Instant now) {
        return new PublishingChecks(
                        terms,
                        approved == null ? null : approved.approvedAt(),
                        posting.postedOn(),
                        posting.visibility().stateAt(now),
                        text,
                        isPayARange,
                        district.timeZone(),
                        now)
                .refusals();
    }

    /** Rules apply by the day of the posting; what is due is measured by today. */
    private List<Finding> findings(
            Posting posting,
            PostingTerms terms,
            ApprovedDescription approved,
            @Nullable ShownPay pay,
            PostingText text,
            DistrictProfile district,
            Instant now) {
        LocalDate day = PostingFacts.dayOf(posting.postedOn(), terms, district, now);
        var facts = new PostingFacts(district, approved, terms, text, pay == null ? null : pay.range(), day);
        var today = LocalDate.ofInstant(now, district.timeZone());
        var book = rules.book();
        var said = book.check(PUBLISHING, day, today, book.facts(facts.values())).findings().stream()
                .filter(finding -> !SAID.contains(finding.code()));
        return Stream.concat(said, facts.keeping(book).stream()).toList();
    }
}

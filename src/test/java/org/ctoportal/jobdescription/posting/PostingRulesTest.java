package org.ctoportal.jobdescription.posting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.TreeMap;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Role;
import org.ctoportal.rules.RuleBookService;
import org.ctoportal.rules.book.DueDate;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.Severity;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Scenario S2, points 4 and 5, on the facts a real posting gives: the same posting in different states. */
@IntegrationTest
@Tag("once")
class PostingRulesTest {

    private static final LocalDate POSTED = LocalDate.of(2026, 9, 2);
    private static final Scope PUBLISHING = Scope.of("POSTING", "PUBLISH", "DOCUMENT_CHECK");

    @Autowired
    TwoDistricts districts;

    @Autowired
    PostingDesk desk;

    @Autowired
    PostingService postings;

    @Autowired
    PostingRecords records;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    RuleBookService rules;

    private PostingId id;

    @BeforeEach
    void post() {
        id = desk.ready(districts.another(CedarHollow.facts())).id();
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void without_a_pay_range_each_state_weighs_it_as_its_law_does() {
        hidePay();

        assertThat(pay("WI")).containsExactly(Severity.WARN);
        assertThat(pay("IL")).contains(Severity.ERROR);
        assertThat(pay("MN")).contains(Severity.ERROR);
        assertThat(pay("CO")).contains(Severity.ERROR);
        assertThat(pay("NY")).containsExactly(Severity.WARN);
    }

    @Test
    void with_its_range_no_state_says_anything_about_pay() {
        for (var state : List.of("WI", "IL", "MN", "CO", "NY")) {
            assertThat(pay(state)).as(state).isEmpty();
        }
    }

    @Test
    void colorado_adds_an_error_when_the_deadline_is_missing_too() {
        hidePay();
        var withDeadline = pay("CO").stream().filter(Severity::stops).count();
        var terms = records.terms(records.get(id));
        var untilFilled = copy(terms, Closing.OPEN_UNTIL_FILLED, terms.pay());
        postings.change(id, postings.get(id).version(), untilFilled);

        assertThat(pay("CO").stream().filter(Severity::stops)).hasSize((int) withDeadline + 1);
    }

    @Test
    void illinois_wants_employees_told_within_fourteen_days() {
        var terms = copy(records.terms(records.get(id)), Closing.FIXED, PayTerms.OF_DESCRIPTION);
        postings.change(id, postings.get(id).version(), terms);

        assertThat(findings("IL"))
                .flatExtracting(Finding::dates)
                .contains(new DueDate("posting.internal_notice_on", LocalDate.of(2026, 9, 16)));
        assertThat(findings("WI")).flatExtracting(Finding::dates).isEmpty();
    }

    @Test
    void what_illinois_wants_done_in_time_stops_a_correction_once_it_is_overdue() {
        postings.change(
                id,
                postings.get(id).version(),
                copy(records.terms(records.get(id)), Closing.FIXED, PayTerms.OF_DESCRIPTION));

        assertThat(told(LocalDate.of(2026, 9, 16))).isEqualTo(Severity.WARN);
        assertThat(told(LocalDate.of(2026, 9, 17))).isEqualTo(Severity.ERROR);
    }

    @Test
    void in_illinois_posting_and_pay_record_are_kept_until_september_2031() {
        assertThat(facts("IL").keeping(rules.book()).orElseThrow().keptUntil()).hasValue(LocalDate.of(2031, 9, 2));
        assertThat(facts("WI").keeping(rules.book()).orElseThrow().keptUntil()).hasValue(LocalDate.of(2033, 9, 2));
        assertThat(facts("MN").keeping(rules.book()).orElseThrow().keptUntil()).hasValue(LocalDate.of(2028, 9, 2));
    }

    @Test
    void its_keepers_are_told_how_long_that_is() {
        var kept = postings.get(id).findings().stream()
                .flatMap(finding -> finding.keptUntil().stream())
                .toList();

        assertThat(kept).containsExactly(desk.today().plusYears(7));
    }

    private Severity told(LocalDate today) {
        var book = rules.book();
        return book.check(PUBLISHING, POSTED, today, book.facts(facts("IL").values())).findings().stream()
                .filter(finding -> finding.code().equals("IL-PROMOTION-DUE"))
                .map(Finding::severity)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void candidates_read_a_range_and_never_a_single_figure_or_a_general_word() {
        var texts = new PostingFacts(
                        records.assembled(records.get(id)).district(),
                        records.assembled(records.get(id)).approved(),
                        records.terms(records.get(id)),
                        records.assembled(records.get(id)).text(),
                        null,
                        POSTED)
                .values()
                .get("posting.pay_texts");

        assertThat(texts.toString()).contains("$112,500 to $133,729").doesNotContainIgnoringCase("competitive");
    }

    @Test
    void in_wisconsin_a_hidden_range_may_be_published_and_is_warned_of() {
        hidePay();
        districts.actIn(profiles.profile().id(), Role.HR);

        var posting = postings.get(id);
        assertThat(posting.refusals()).isEmpty();
        assertThat(posting.findings()).extracting(Finding::code).contains("PAY-RANGE-WI");
        assertThat(posting.pay()).isEmpty();
    }

    private void hidePay() {
        var terms = records.terms(records.get(id));
        postings.change(id, postings.get(id).version(), copy(terms, terms.closing(), PayTerms.NOT_SHOWN));
    }

    private static PostingTerms copy(PostingTerms terms, Closing closing, PayTerms pay) {
        return new PostingTerms(
                terms.opensOn(),
                closing,
                terms.closesOn(),
                terms.closesAt(),
                terms.opensOn(),
                null,
                terms.openings(),
                terms.audience(),
                terms.employment(),
                pay,
                terms.place(),
                terms.applyLink(),
                terms.website(),
                new TreeMap<>(terms.settings()),
                new TreeMap<>(terms.words()));
    }

    private List<Severity> pay(String state) {
        return findings(state).stream()
                .filter(finding -> finding.code().startsWith("PAY"))
                .map(Finding::severity)
                .toList();
    }

    private List<Finding> findings(String state) {
        var book = rules.book();
        return book.check(PUBLISHING, POSTED, book.facts(facts(state).values())).findings();
    }

    private PostingFacts facts(String state) {
        var assembled = records.assembled(records.get(id));
        var district = assembled.district();
        var there = new DistrictProfile(
                district.id(),
                district.name(),
                state,
                district.organizationType(),
                district.timeZone(),
                district.demo(),
                district.facts());
        var pay = assembled.pay();
        return new PostingFacts(
                there,
                assembled.approved(),
                assembled.terms(),
                assembled.text(),
                pay == null ? null : pay.range(),
                POSTED);
    }
}

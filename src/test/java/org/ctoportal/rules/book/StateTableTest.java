package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ctoportal.rules.book.PostingFacts.Days;
import org.ctoportal.rules.book.PostingFacts.Description;
import org.ctoportal.rules.book.PostingFacts.Employer;
import org.ctoportal.rules.book.PostingFacts.Notices;
import org.ctoportal.rules.book.PostingFacts.Pay;
import org.ctoportal.rules.book.PostingFacts.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S2, points 4 to 8: the same posting in different states, and what keeps it from being published. */
class StateTableTest {

    private static final LocalDate POSTED = LocalDate.of(2026, 9, 2);
    private static final LocalDate CLOSES = LocalDate.of(2026, 9, 30);
    private static final BigDecimal LOWEST = new BigDecimal("112500");
    private static final BigDecimal HIGHEST = new BigDecimal("133729");
    private static final Pay NO_PAY = new Pay(null, null, true, List.of());
    private static final Days OPEN_END = new Days(POSTED, null, null, POSTED);
    private static final List<String> CLASSES = List.of("race", "color", "national origin", "sex", "disability", "age");

    private final RuleBook book = StarterRules.book();

    @ParameterizedTest
    @CsvSource({"WI, WARN", "IL, ERROR", "MN, ERROR", "CO, ERROR", "NY, WARN"})
    void a_posting_without_a_pay_range_weighs_what_the_state_says(String state, Severity severity) {
        assertThat(pay(in(state).with(NO_PAY))).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"WI", "IL", "MN", "CO", "NY"})
    void a_posting_with_a_pay_range_is_fine_in_each_of_them(String state) {
        assertThat(pay(in(state))).isEmpty();
    }

    @Test
    void colorado_adds_a_second_error_without_a_closing_date() {
        assertThat(pay(in("CO").with(NO_PAY).with(OPEN_END)))
                .extracting(Finding::severity)
                .containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @ParameterizedTest
    @CsvSource({"WI", "IL", "MN", "NY"})
    void only_colorado_asks_for_a_closing_date(String state) {
        assertThat(pay(in(state).with(OPEN_END))).isEmpty();
    }

    @Test
    void the_law_of_new_york_is_said_not_to_cover_public_employers() {
        assertThat(pay(in("NY").with(NO_PAY)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.rule().coversPublicEmployer()).isEqualTo(Coverage.NO));
    }

    @Test
    void illinois_wants_employees_told_in_fourteen_days_and_the_record_kept_five_years() {
        var posting = in("IL").with(new Days(POSTED, CLOSES, POSTED, null));

        assertThat(posting.check(book).findings())
                .filteredOn(finding -> finding.code().equals("IL-PROMOTION-DUE"))
                .flatExtracting(Finding::dates)
                .extracting(DueDate::day)
                .containsExactly(LocalDate.of(2026, 9, 16));
        assertThat(posting.retention(book).retainUntil()).hasValue(LocalDate.of(2031, 9, 2));
    }

    @Test
    void a_missing_telephone_of_the_504_coordinator_stops_the_posting() {
        assertThat(stops(in("WI").with(new Notices(true, false, CLASSES, false, false))))
                .containsExactly("S504-COORDINATOR");
    }

    @Test
    void nothing_is_posted_from_a_description_that_is_not_approved() {
        assertThat(stops(in("WI").with(new Description("SUBMITTED", null)))).containsExactly("JD-APPROVED-FIRST");
    }

    @Test
    void nothing_is_posted_before_its_description_was_approved() {
        assertThat(stops(in("WI").with(new Description("APPROVED", POSTED.plusDays(1)))))
                .containsExactly("JD-APPROVED-FIRST");
        assertThat(stops(in("WI").with(new Description("APPROVED", POSTED)))).isEmpty();
    }

    @Test
    void pay_is_a_range_and_no_general_word() {
        assertThat(stops(in("WI"))).isEmpty();
        assertThat(stops(in("WI").with(pay("Competitive salary")))).containsExactly("PAY-WORDING");
        assertThat(stops(in("WI").with(pay("up to $133,729")))).contains("PAY-OPEN-ENDED");
    }

    @Test
    void a_single_number_is_warned_of() {
        assertThat(in("WI").with(new Pay(LOWEST, LOWEST, true, List.of("$112,500")))
                        .check(book)
                        .findings())
                .extracting(Finding::code)
                .contains("PAY-SINGLE-NUMBER");
    }

    @Test
    void nobody_asks_what_somebody_earned() {
        assertThat(stops(in("WI").with(new Notices(true, true, CLASSES, true, false))))
                .containsExactly("SALHIST-DEFAULT");
    }

    @Test
    void nothing_that_a_posting_can_say_is_unknown_to_the_rules_of_pay() {
        assertThat(in("WI").check(book).undecided())
                .noneMatch(undecided -> undecided.rule().code().startsWith("PAY"));
    }

    private List<Finding> pay(PostingFacts posting) {
        return posting.check(book).findings().stream()
                .filter(finding -> finding.code().startsWith("PAY"))
                .toList();
    }

    private List<String> stops(PostingFacts posting) {
        return posting.check(book).findings().stream()
                .filter(finding -> finding.severity().stops())
                .map(Finding::code)
                .toList();
    }

    private static Pay pay(String words) {
        return new Pay(LOWEST, HIGHEST, true, List.of(words));
    }

    /** The posting of the scenario, right in everything. */
    private static PostingFacts in(String state) {
        return new PostingFacts(
                new Employer(state, "PUBLIC_DISTRICT", 742, true),
                new Description("APPROVED", POSTED.minusDays(10)),
                pay("$112,500 to $133,729"),
                new Days(POSTED, CLOSES, null, POSTED),
                new Notices(true, true, CLASSES, false, false),
                new Words(List.of("JD-EEO", "JD-ADA", "JD-SUBST", "WI-IDENTITY", "MN-VETPREF"), List.of(), false),
                Map.of());
    }
}

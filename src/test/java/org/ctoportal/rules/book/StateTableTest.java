package org.ctoportal.rules.book;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S2, points 4 to 8: the same posting in different states, and what keeps it from being published. */
class StateTableTest {

    private static final LocalDate POSTED = LocalDate.of(2026, 9, 2);
    private static final Scope PUBLISHING =
            Scope.of("POSTING", "PUBLISH", "DOCUMENT_CHECK", "JD_CHECK", "APPLICATION", "SCREENING");

    private final RuleBook book = StarterRules.book();

    @ParameterizedTest
    @CsvSource({"WI, WARN", "IL, ERROR", "MN, ERROR", "CO, ERROR", "NY, WARN"})
    void a_posting_without_a_pay_range_weighs_what_the_state_says(String state, Severity severity) {
        var findings = pay(in(state, "posting.has_pay_range", false));

        assertThat(findings).extracting(Finding::severity).containsExactly(severity);
    }

    @ParameterizedTest
    @CsvSource({"WI", "IL", "MN", "CO", "NY"})
    void a_posting_with_a_pay_range_is_fine_in_each_of_them(String state) {
        assertThat(pay(in(state))).isEmpty();
    }

    @Test
    void colorado_adds_a_second_error_without_a_closing_date() {
        var given = in("CO", "posting.has_pay_range", false);
        given.put("posting.has_close_date", false);

        assertThat(pay(given)).extracting(Finding::severity).containsExactly(Severity.ERROR, Severity.ERROR);
    }

    @Test
    void only_colorado_asks_for_a_closing_date() {
        for (var state : List.of("WI", "IL", "MN", "NY")) {
            assertThat(pay(in(state, "posting.has_close_date", false))).isEmpty();
        }
    }

    @Test
    void the_law_of_new_york_is_said_not_to_cover_public_employers() {
        assertThat(pay(in("NY", "posting.has_pay_range", false)))
                .singleElement()
                .satisfies(finding ->
                        assertThat(finding.rule().coversPublicEmployer()).isEqualTo(Coverage.NO));
    }

    @Test
    void a_missing_telephone_of_the_504_coordinator_stops_the_posting() {
        assertThat(stops(in("WI", "posting.s504_complete", false))).containsExactly("S504-COORDINATOR");
    }

    @Test
    void nothing_is_posted_from_a_description_that_is_not_approved() {
        assertThat(stops(in("WI", "jd.status", "SUBMITTED"))).containsExactly("JD-APPROVED-FIRST");
    }

    @Test
    void nothing_is_posted_before_its_description_was_approved() {
        assertThat(stops(in("WI", "jd.approved_on", POSTED.plusDays(1)))).containsExactly("JD-APPROVED-FIRST");
        assertThat(stops(in("WI", "jd.approved_on", POSTED))).isEmpty();
    }

    @Test
    void pay_is_a_range_and_no_general_word() {
        assertThat(stops(in("WI", "posting.pay_texts", List.of("$112,500 to $133,729"))))
                .isEmpty();
        assertThat(stops(in("WI", "posting.pay_texts", List.of("Competitive salary"))))
                .containsExactly("PAY-WORDING");
        assertThat(stops(in("WI", "posting.pay_texts", List.of("up to $133,729"))))
                .contains("PAY-OPEN-ENDED");
    }

    @Test
    void a_single_number_is_warned_of() {
        assertThat(check(in("WI", "posting.pay_max", new BigDecimal("112500"))).findings())
                .extracting(Finding::code)
                .contains("PAY-SINGLE-NUMBER");
    }

    private List<Finding> pay(Map<String, Object> given) {
        return check(given).findings().stream()
                .filter(finding -> finding.code().startsWith("PAY"))
                .toList();
    }

    private List<String> stops(Map<String, Object> given) {
        var codes = new ArrayList<String>();
        check(given).findings().stream()
                .filter(finding -> finding.severity().stops())
                .forEach(finding -> codes.add(finding.code()));
        return codes;
    }

    private Report check(Map<String, Object> given) {
        return book.check(PUBLISHING, POSTED, book.facts(given));
    }

    private static Map<String, Object> in(String state, String fact, Object value) {
        var given = in(state);
        given.put(fact, value);
        return given;
    }

    /** The posting of the scenario, right in everything. */
    private static Map<String, Object> in(String state) {
        var given = new HashMap<String, Object>();
        given.put("district.state", state);
        given.put("district.organization_type", "PUBLIC_DISTRICT");
        given.put("district.employee_count", 742);
        given.put("district.receives_federal_funds", true);
        given.put("document.mentions_cetl", false);
        given.put("document.texts", List.of());
        given.put("document.clause_codes", List.of("JD-EEO", "JD-ADA", "JD-SUBST", "WI-IDENTITY", "MN-VETPREF"));
        given.put(
                "document.protected_classes", List.of("race", "color", "national origin", "sex", "disability", "age"));
        given.put("jd.status", "APPROVED");
        given.put("jd.approved_on", POSTED.minusDays(10));
        given.put("posting.posted_on", POSTED);
        given.put("posting.internal_notice_on", POSTED);
        given.put("posting.has_pay_range", true);
        given.put("posting.has_benefits", true);
        given.put("posting.has_close_date", true);
        given.put("posting.pay_min", new BigDecimal("112500"));
        given.put("posting.pay_max", new BigDecimal("133729"));
        given.put("posting.pay_texts", List.of("$112,500 to $133,729"));
        given.put("posting.titleix_complete", true);
        given.put("posting.s504_complete", true);
        return given;
    }
}

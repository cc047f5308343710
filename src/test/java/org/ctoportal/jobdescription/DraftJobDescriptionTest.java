package org.ctoportal.jobdescription;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.CONTRACT_DAYS;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.REPORTS;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.REPORTS_TO;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.SALARY_MAX;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.SALARY_MIN;
import static org.ctoportal.jobdescription.DraftJobDescription.Field.TITLE;

import java.math.BigDecimal;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.ctoportal.testing.CedarHollow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DraftJobDescriptionTest {

    private static final DraftJobDescription GOOD = CedarHollow.answers();

    @Test
    void good_answers_have_no_problem() {
        assertThat(GOOD.problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "\t\n", "\u00A0", "\u200B\u200E", "\u0007\u0000", "\uFEFF"})
    void a_title_nobody_can_see_is_empty(String title) {
        assertThat(titled(title).problems()).containsExactly(Map.entry(TITLE, "required"));
        assertThat(reportingTo(title).problems()).containsExactly(Map.entry(REPORTS_TO, "required"));
    }

    @Test
    void a_title_has_a_limit() {
        assertThat(titled("x".repeat(200)).problems()).isEmpty();
        assertThat(titled(" " + "x".repeat(200) + " ").problems()).isEmpty();
        assertThat(titled("x".repeat(201)).problems()).containsExactly(Map.entry(TITLE, "long"));
        assertThat(reportingTo("x".repeat(201)).problems()).containsExactly(Map.entry(REPORTS_TO, "long"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"😀", "مدير التكنولوجيا", "<script>alert(1)</script>", "CTO & \"more\""})
    void a_title_can_have_any_letters(String title) {
        assertThat(titled(title).problems()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(ints = {-5, 0, 367})
    void contract_days_are_those_of_a_year(int days) {
        assertThat(lasting(days).problems()).containsExactly(Map.entry(CONTRACT_DAYS, "days"));
    }

    @Test
    void contract_days_are_needed_and_may_be_one_or_all() {
        assertThat(lasting(null).problems()).containsExactly(Map.entry(CONTRACT_DAYS, "days"));
        assertThat(lasting(1).problems()).isEmpty();
        assertThat(lasting(366).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,          salary",
        "-1,         salary",
        "10000000,   salary",
        "1E+100,     salary",
        "112500.001, cents"
    })
    void a_salary_is_a_payable_amount(BigDecimal amount, String problem) {
        assertThat(paying(amount, new BigDecimal("9999999.99")).problems())
                .containsExactly(Map.entry(SALARY_MIN, problem));
    }

    @Test
    void both_ends_of_the_salary_range_are_needed() {
        assertThat(paying(null, null).problems()).isEqualTo(Map.of(SALARY_MIN, "salary", SALARY_MAX, "salary"));
    }

    @Test
    void the_highest_salary_is_not_below_the_lowest() {
        var low = new BigDecimal("100");

        assertThat(paying(low, new BigDecimal("99.99")).problems()).containsExactly(Map.entry(SALARY_MAX, "range"));
        assertThat(paying(low, new BigDecimal("100.00")).problems()).isEmpty();
    }

    @Test
    void a_wrong_range_is_told_together_with_other_problems() {
        var answers = new DraftJobDescription(
                "", "x", 260, new BigDecimal("100"), new BigDecimal("1"), List.of(), CetlStance.NONE);

        assertThat(answers.problems()).isEqualTo(Map.of(TITLE, "required", SALARY_MAX, "range"));
    }

    @Test
    void nobody_may_report() {
        assertThat(supervising(List.of()).problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"0, aide", "-1, aide", "1000, aide", "1, ''", "1, '  '"})
    void a_report_has_a_number_and_a_name(int count, String position) {
        assertThat(supervising(List.of(new DirectReport(count, position, false)))
                        .problems())
                .containsExactly(Map.entry(REPORTS, "reports"));
    }

    @Test
    void reports_have_limits() {
        var one = new DirectReport(1, "x".repeat(100), false);

        assertThat(supervising(Collections.nCopies(60, one)).problems()).isEmpty();
        assertThat(supervising(Collections.nCopies(61, one)).problems()).containsKey(REPORTS);
        assertThat(supervising(List.of(new DirectReport(1, "x".repeat(101), false)))
                        .problems())
                .containsKey(REPORTS);
    }

    private static DraftJobDescription titled(String title) {
        return with(title, GOOD.reportsTo(), GOOD.contractDays(), GOOD.salaryMin(), GOOD.salaryMax(), GOOD.reports());
    }

    private static DraftJobDescription reportingTo(String title) {
        return with(GOOD.title(), title, GOOD.contractDays(), GOOD.salaryMin(), GOOD.salaryMax(), GOOD.reports());
    }

    private static DraftJobDescription lasting(Integer days) {
        return with(GOOD.title(), GOOD.reportsTo(), days, GOOD.salaryMin(), GOOD.salaryMax(), GOOD.reports());
    }

    private static DraftJobDescription paying(BigDecimal low, BigDecimal high) {
        return with(GOOD.title(), GOOD.reportsTo(), GOOD.contractDays(), low, high, GOOD.reports());
    }

    private static DraftJobDescription supervising(List<DirectReport> reports) {
        return with(GOOD.title(), GOOD.reportsTo(), GOOD.contractDays(), GOOD.salaryMin(), GOOD.salaryMax(), reports);
    }

    private static DraftJobDescription with(
            String title, String boss, Integer days, BigDecimal low, BigDecimal high, List<DirectReport> reports) {
        return new DraftJobDescription(title, boss, days, low, high, reports, CetlStance.PREFERRED);
    }
}

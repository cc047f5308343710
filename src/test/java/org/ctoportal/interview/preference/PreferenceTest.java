package org.ctoportal.interview.preference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.interview.preference.PreferenceLine.Outcome;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.StarterRules;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S7, with the points and the words of the shipped rules. */
class PreferenceTest {

    private static final LocalDate DAY = LocalDate.of(2026, 11, 26);
    private static final PreferencePoints MINNESOTA = points().orElseThrow();

    private final PreferenceLine first = line("C", "82.00", PreferenceClaim.DISABLED_VETERAN, true);
    private final PreferenceLine second = line("A", "78.40", PreferenceClaim.VETERAN, true);
    private final PreferenceLine third = line("D", "88.00", PreferenceClaim.NONE, false);
    private final PreferenceLine last = line("B", "69.50", PreferenceClaim.VETERAN, true);

    @Test
    void the_rule_pack_gives_ten_or_fifteen_points_from_seventy() {
        assertThat(MINNESOTA.passing()).isEqualByComparingTo("70");
        assertThat(MINNESOTA.of(PreferenceClaim.VETERAN)).isEqualByComparingTo("10");
        assertThat(MINNESOTA.of(PreferenceClaim.DISABLED_VETERAN)).isEqualByComparingTo("15");
        assertThat(MINNESOTA.of(PreferenceClaim.NONE)).isZero();
    }

    @Test
    void points_are_added_and_applicants_ranked() {
        var list = new PreferenceList(List.of(second, last, first, third));

        assertThat(list.lines())
                .extracting(
                        PreferenceLine::applicant,
                        line -> line.total().toPlainString(),
                        PreferenceLine::outcome,
                        list::rank)
                .containsExactly(
                        tuple("C", "97.00", Outcome.ADDED, 1),
                        tuple("A", "88.40", Outcome.ADDED, 2),
                        tuple("D", "88.00", Outcome.NO_CLAIM, 3),
                        tuple("B", "69.50", Outcome.BELOW_PASSING, 4));
    }

    /** S7.1. */
    @Test
    void points_of_an_unverified_claim_are_held() {
        var pending = line("A", "78.40", PreferenceClaim.VETERAN, false);

        assertThat(pending.outcome()).isEqualTo(Outcome.PENDING);
        assertThat(pending.held()).isEqualByComparingTo("10");
        assertThat(pending.points()).isZero();
        assertThat(pending.total()).isEqualByComparingTo("78.40");
        assertThat(findings(facts("MN", "VETERAN", "78.40", false, false))).contains("VETPREF-MN-PENDING");
    }

    /** S7.2. */
    @Test
    void the_score_of_the_panel_stays_what_it_is() {
        assertThat(first.raw()).isEqualByComparingTo("82.00");
        assertThat(first.points()).isEqualByComparingTo("15");
    }

    /** S7.3. */
    @Test
    void a_finalist_who_claimed_is_not_rejected_without_a_written_reason() {
        var facts = facts("MN", "VETERAN", "78.40", true, false);
        facts.put("applicant.is_rejected_finalist", true);
        facts.put("applicant.rejection_reason", "");

        assertThat(second.needsReasonToReject()).isTrue();
        assertThat(third.needsReasonToReject()).isFalse();
        assertThat(findings(facts)).contains("VETPREF-MN-REJECT");
        facts.put("applicant.rejection_reason", "No experience with student data systems");
        assertThat(findings(facts)).doesNotContain("VETPREF-MN-REJECT");
    }

    /** S7.4. */
    @Test
    void the_head_of_a_department_gets_no_points_and_a_word_about_it() {
        var chief = PreferenceLine.of("A", new BigDecimal("78.40"), PreferenceClaim.VETERAN, true, true, MINNESOTA);

        assertThat(chief.outcome()).isEqualTo(Outcome.HEAD_OF_DEPARTMENT);
        assertThat(chief.total()).isEqualByComparingTo("78.40");
        assertThat(messages(facts("MN", "VETERAN", "78.40", true, true)))
                .contains("Preference may not apply to the head of a department. Points are not applied. Confirm with"
                        + " counsel.");
    }

    /** S7.5. */
    @Test
    void a_state_without_a_rule_adds_nothing() {
        var wisconsin = line("A", "78.40", PreferenceClaim.VETERAN, true, null);

        assertThat(wisconsin.outcome()).isEqualTo(Outcome.NO_RULE);
        assertThat(wisconsin.total()).isEqualByComparingTo("78.40");
        assertThat(findings(facts("WI", "VETERAN", "78.40", true, false)))
                .contains("VETPREF-WI-NONE")
                .doesNotContain("VETPREF-MN-POINTS");
    }

    @ParameterizedTest
    @CsvSource({"69.99, BELOW_PASSING", "70.00, ADDED", "100.00, ADDED"})
    void passing_is_reached_without_points(BigDecimal raw, Outcome outcome) {
        assertThat(PreferenceLine.of("A", raw, PreferenceClaim.VETERAN, true, false, MINNESOTA)
                        .outcome())
                .isEqualTo(outcome);
    }

    @Test
    void a_district_may_say_other_points() {
        var own = new PreferencePoints(new BigDecimal("60"), new BigDecimal("5"), new BigDecimal("7.5"));

        assertThat(line("B", "69.50", PreferenceClaim.DISABLED_VETERAN, true, own)
                        .total())
                .isEqualByComparingTo("77.00");
    }

    @Test
    void equal_scores_share_a_rank() {
        var one = line("E", "78.00", PreferenceClaim.VETERAN, true);
        var list = new PreferenceList(List.of(one, third, last));

        assertThat(list.rank(one)).isEqualTo(1).isEqualTo(list.rank(third));
        assertThat(list.rank(last)).isEqualTo(3);
    }

    private static PreferenceLine line(String applicant, String raw, PreferenceClaim claim, boolean verified) {
        return line(applicant, raw, claim, verified, MINNESOTA);
    }

    private static PreferenceLine line(
            String applicant, String raw, PreferenceClaim claim, boolean verified, @Nullable PreferencePoints points) {
        return PreferenceLine.of(applicant, new BigDecimal(raw), claim, verified, false, points);
    }

    private static Optional<PreferencePoints> points() {
        return StarterRules.book().find("VETPREF-MN-POINTS").map(rule -> PreferencePoints.of(rule.effect()));
    }

    private static Map<String, Object> facts(
            String state, String claim, String raw, boolean verified, boolean headOfDepartment) {
        var facts = new HashMap<String, Object>();
        facts.put("district.state", state);
        facts.put("district.organization_type", "PUBLIC_DISTRICT");
        facts.put("process.hundred_point", true);
        facts.put("process.passing_score", 70);
        facts.put("position.is_department_head", headOfDepartment);
        facts.put("applicant.vetpref_claim", claim);
        facts.put("applicant.vetpref_verified", verified);
        facts.put("applicant.raw_score", new BigDecimal(raw));
        return facts;
    }

    private static List<String> findings(Map<String, Object> facts) {
        return check(facts).stream().map(Finding::code).toList();
    }

    private static List<String> messages(Map<String, Object> facts) {
        return check(facts).stream().map(Finding::message).toList();
    }

    private static List<Finding> check(Map<String, Object> facts) {
        var book = StarterRules.book();
        return book.check(Scope.of(List.of("SCORING", "DECISION")), DAY, book.facts(facts))
                .findings();
    }
}

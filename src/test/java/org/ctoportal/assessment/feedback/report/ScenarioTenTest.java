package org.ctoportal.assessment.feedback.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScenarioTenTest {

    @ParameterizedTest
    @CsvSource({
        "LV, 2.6, 2.60, 2.60, 2.6000,  0.40, ALIGNED",
        "SP, 3.2, 2.92, 2.80, 2.9733,  0.03, ALIGNED",
        "EP, 4.0, 3.72, 3.40, 3.7067, -0.11, ALIGNED",
        "IF, 2.0, 2.12, 1.80, 1.9733,  0.43, AGREED_GROWTH",
        "TB, 3.2, 2.92, 2.80, 2.9733, -0.17, AGREED_GROWTH",
        "SF, 1.8, 1.92, 1.80, 1.8400,  0.56, BLIND_SPOT",
        "IT, 4.6, 4.48, 4.00, 4.3600,  0.04, AGREED_STRENGTH",
        "CS, 3.4, 3.32, 3.00, 3.2400,  0.36, ALIGNED",
        "BM, 4.2, 4.12, 3.60, 3.9733,  0.43, ALIGNED",
        "DM, 3.8, 3.52, 3.20, 3.5067,  0.09, ALIGNED"
    })
    void every_number_of_the_worked_example(
            String skill,
            BigDecimal superintendent,
            BigDecimal cabinet,
            BigDecimal principals,
            BigDecimal others,
            BigDecimal gap,
            GapClass gapClass) {
        var feedback = skill(ScenarioTen.report(1, 1, 1), skill);
        var self = Fraction.of(new BigDecimal(ScenarioTen.SELF.get(ScenarioTen.SKILLS.indexOf(skill))));
        var shown = feedback.others().orElseThrow();

        assertThat(feedback.shown())
                .containsExactly(
                        new GroupScore(RaterGroup.SUPERINTENDENT, Fraction.of(superintendent), 1),
                        new GroupScore(RaterGroup.CABINET, Fraction.of(cabinet), 5),
                        new GroupScore(RaterGroup.PRINCIPALS, Fraction.of(principals), 4));
        assertThat(shown.rounded(4)).isEqualTo(others);
        assertThat(self.minus(shown).rounded(2)).isEqualByComparingTo(gap);
        assertThat(GapClass.of(self, shown)).isEqualTo(gapClass);
    }

    /** 1.98 would be the mean of the ten people; 1.9733 is that of the three groups. */
    @Test
    void others_are_not_pooled() {
        var others = skill(ScenarioTen.report(1), "IF").others().orElseThrow();

        assertThat(others).isEqualTo(Fraction.of(new BigDecimal("5.92")).over(3));
    }

    @Test
    void two_direct_reports_are_nowhere_in_the_report() {
        var report = ScenarioTen.report(1, 1, 1);

        assertThat(report.asked()).contains(RaterGroup.DIRECT_REPORTS);
        assertThat(report.shows(RaterGroup.DIRECT_REPORTS)).isFalse();
        assertThat(report.saysTheSame(ScenarioTen.report(1))).isTrue();
        assertThat(report.toString()).doesNotContain("direct 0", "direct 1");
    }

    @Test
    void with_the_third_direct_report_the_group_appears_and_others_are_of_four_groups() {
        var report = ScenarioTen.report(2, 1, 1, 2);
        var shown = skill(report, "LV");

        assertThat(shown.of(RaterGroup.DIRECT_REPORTS))
                .contains(new GroupScore(RaterGroup.DIRECT_REPORTS, Fraction.of(11, 5), 3));
        assertThat(shown.others()).contains(Fraction.of(new BigDecimal("2.5")));
        assertThat(report.remarks())
                .filteredOn(group -> group.group() == RaterGroup.DIRECT_REPORTS)
                .flatExtracting(GroupRemarks::remarks)
                .extracting(Remark::text)
                .containsExactlyInAnyOrder("direct 0", "direct 1", "direct 2");
    }

    /** With four, then five, the fifth could be computed from both. */
    @Test
    void whoever_is_late_in_a_shown_group_waits_until_three_are() {
        var responses = ScenarioTen.responses(1, 1, 1);
        var first = responses.getFirst();
        var late = List.of(
                new Response(RaterGroup.CABINET, 2, first.scores(), List.of(new Remark("SP", "late a"))),
                new Response(RaterGroup.CABINET, 3, first.scores(), List.of(new Remark("SP", "late b"))),
                new Response(RaterGroup.CABINET, 4, first.scores(), List.of(new Remark("SP", "late c"))));
        var all = new ArrayList<>(responses);
        all.addAll(late);

        assertThat(List.of(2, 3, 4))
                .map(number -> FeedbackReport.of(number, ScenarioTen.ASKED, ScenarioTen.SKILLS, all, new Random(1)))
                .map(report ->
                        skill(report, "SP").of(RaterGroup.CABINET).orElseThrow().raters())
                .containsExactly(5, 5, 8);
    }

    @ParameterizedTest
    @CsvSource({
        "4, 3.5, ALIGNED",
        "4, 3.49, BLIND_SPOT",
        "3.49, 3, ALIGNED",
        "3.5, 3, BLIND_SPOT",
        "5, 4, AGREED_STRENGTH",
        "3.9, 4, ALIGNED",
        "3.5, 4, HIDDEN_STRENGTH",
        "2, 2.5, HIDDEN_STRENGTH",
        "2.9, 2.9, AGREED_GROWTH",
        "3, 2.9, ALIGNED"
    })
    void classes_begin_and_end_where_they_are_said_to(BigDecimal self, BigDecimal others, GapClass gapClass) {
        assertThat(GapClass.of(Fraction.of(self), Fraction.of(others))).isEqualTo(gapClass);
    }

    private static SkillFeedback skill(FeedbackReport report, String skill) {
        return report.skills().stream()
                .filter(one -> one.skill().equals(skill))
                .findFirst()
                .orElseThrow();
    }
}

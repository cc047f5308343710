package org.ctoportal.assessment.growth;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.ExactNumber;
import org.junit.jupiter.api.Test;

/** Scenario S9, from the gaps on. */
class PreparationPathTest {

    /** S9.3. */
    @Test
    void a_gap_counts_by_the_weight_of_its_skill() {
        assertThat(RobinsPath.standings())
                .extracting(SkillStanding::code, one -> ExactNumber.text(one.weightedGap()))
                .contains(
                        tuple("IF", "19.2"),
                        tuple("LV", "15"),
                        tuple("SP", "15"),
                        tuple("SF", "14.4"),
                        tuple("TB", "10.8"),
                        tuple("EP", "4"),
                        tuple("IT", "0"));
    }

    /** S9.4. */
    @Test
    void three_skills_have_nine_activities_that_know_their_code_and_version() {
        var activities = RobinsPath.OFFERS.activities(RobinsPath.FOCUS);

        assertThat(activities)
                .extracting(Suggestion::code)
                .containsExactly("IF-G1", "IF-G2", "IF-G3", "LV-G1", "LV-G2", "LV-G3", "SP-G1", "SP-G2", "SP-G3");
        assertThat(activities)
                .extracting(Suggestion::kind)
                .startsWith(GoalKind.TO_DO, GoalKind.REFLECTION, GoalKind.EXTEND);
        assertThat(activities).extracting(Suggestion::source).containsOnly("K12-CTO-STARTER 1.0.0");
    }

    /** S9.8; within an area the larger gap comes first. */
    @Test
    void a_technical_background_meets_the_educational_environment_first() {
        assertThat(codes(RobinsPath.path(PathOrder.TECHNICAL)))
                .containsExactly(
                        "MOD-00", "MOD-IF", "MOD-SF", "MOD-TB", "MOD-LV", "MOD-SP", "MOD-EP", "MOD-CS", "MOD-DM",
                        "MOD-BM", "MOD-IT");
    }

    @Test
    void every_order_has_all_eleven_modules_once() {
        assertThat(PathOrder.values())
                .allSatisfy(order -> assertThat(codes(RobinsPath.path(order)))
                        .hasSize(11)
                        .doesNotHaveDuplicates()
                        .startsWith("MOD-00"));
    }

    @Test
    void the_path_takes_as_long_as_its_modules() {
        var path = RobinsPath.path(PathOrder.ANY);

        assertThat(path.least()).isEqualByComparingTo("48");
        assertThat(path.most()).isEqualByComparingTo("70");
    }

    @Test
    void weeks_are_filled_to_the_hour_and_lose_none() {
        var weeks =
                StudyWeeks.of(RobinsPath.path(PathOrder.TECHNICAL), LocalDate.of(2026, 11, 30), new BigDecimal("5"));

        assertThat(weeks.hours()).isEqualByComparingTo("59");
        assertThat(weeks.weeks()).hasSize(12);
        assertThat(weeks.weeks().subList(0, 11))
                .allSatisfy(week -> assertThat(week.hours()).isEqualByComparingTo("5"));
        assertThat(weeks.weeks().getFirst().parts())
                .extracting(
                        StudyWeek.Part::module,
                        StudyWeek.Part::phase,
                        part -> part.hours().toPlainString())
                .containsExactly(tuple("MOD-00", Phase.START, "2.75"), tuple("MOD-IF", Phase.MAIN, "2.25"));
        var last = weeks.weeks().getLast();
        assertThat(last.from()).isEqualTo(LocalDate.of(2027, 2, 15));
        assertThat(last.parts().getLast().phase()).isEqualTo(Phase.CAPSTONE);
        assertThat(weeks.endOf("MOD-IF")).contains(LocalDate.of(2026, 12, 13));
    }

    @Test
    void micro_credentials_that_need_no_other_come_first_and_unconfirmed_titles_never() {
        assertThat(offered("EP"))
                .extracting(Suggestion::code)
                .startsWith("COSN-MC-PRIVACY-1")
                .hasSize(3);
        assertThat(offered("LV"))
                .extracting(Suggestion::code)
                .containsExactly("COSN-MC-EQUITY-3")
                .doesNotContain("FRS-MC-1");
        assertThat(offered("EP").getLast().text()).contains("First: “Foundations of Student Data Privacy”.");
    }

    private static List<Suggestion> offered(String skill) {
        return RobinsPath.OFFERS.open(List.of(skill), List.of()).stream()
                .filter(offer -> offer.kind() == GoalKind.CREDENTIAL)
                .toList();
    }

    @Test
    void what_the_plan_has_is_not_offered_again() {
        assertThat(RobinsPath.OFFERS.open(List.of("IF"), List.of("IF-G1")))
                .extracting(Suggestion::code)
                .doesNotContain("IF-G1")
                .contains("IF-G2");
    }

    @Test
    void every_sentence_of_every_module_is_found_by_its_code() {
        var codes = RobinsPath.PACK.modules().stream()
                .flatMap(module -> Stream.concat(
                        module.activities().stream(), module.items().stream().map(StudyItem::code)))
                .toList();

        assertThat(codes)
                .hasSizeGreaterThan(90)
                .allSatisfy(code -> assertThat(RobinsPath.OFFERS.find(code)).isPresent());
    }

    private static List<String> codes(PreparationPath path) {
        return path.steps().stream().map(step -> step.module().code()).toList();
    }
}

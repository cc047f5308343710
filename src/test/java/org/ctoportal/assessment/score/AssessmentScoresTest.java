package org.ctoportal.assessment.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashMap;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.shared.ExactNumber;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

/** Every number of the technology leader's self-assessment. */
class AssessmentScoresTest {

    private final AssessmentScores robin = RobinVale.scores();

    @Test
    void a_skill_scores_the_mean_of_its_statements() {
        assertThat(robin.skills().stream()
                        .map(one -> one.skill().code() + " "
                                + one.score().orElseThrow().rounded(1)))
                .containsExactly(
                        "LV 3.0", "SP 3.0", "EP 3.6", "IF 2.4", "TB 2.8", "SF 2.4", "IT 4.4", "CS 3.6", "BM 4.4",
                        "DM 3.6");
        assertThat(robin.skills().stream().mapToInt(SkillScore::points).sum()).isEqualTo(166);
    }

    @Test
    void areas_and_the_whole_weigh_their_skills() {
        assertThat(robin.areas().stream()
                        .map(area -> ExactNumber.rounded(area.score().orElseThrow(), 4)))
                .containsExactly("3.1500", "2.5200", "4.0267");
        assertThat(robin.overall().score()).contains(Fraction.of(3224, 1000));
        assertThat(robin.overall().plainMean()).contains(Fraction.of(332, 100));
    }

    @Test
    void the_most_pressing_gap_comes_first_and_ties_keep_the_order_of_the_skills() {
        assertThat(robin.priorities().stream()
                        .map(one -> one.skill().code() + " "
                                + one.priority().orElseThrow().rounded(1)))
                .containsExactly("IF 19.2", "LV 15.0", "SP 15.0", "SF 14.4", "TB 10.8", "EP 4.0", "CS 2.8", "DM 2.8");
        assertThat(Stream.of("IT", "BM")
                        .map(code -> robin.find(code).orElseThrow().gap()))
                .allSatisfy(gap -> assertThat(gap).contains(Fraction.ZERO));
    }

    @Test
    void strengths_are_the_highest_scores() {
        assertThat(robin.strengths(3).stream().map(one -> one.skill().code())).containsExactly("IT", "BM", "EP");
    }

    @Test
    void ten_statements_stand_at_the_two_lowest_levels() {
        assertThat(robin.ratedAtMost(2).stream().map(StatementRating::statement))
                .containsExactly(
                        "LV-S4", "SP-S4", "IF-S1", "IF-S2", "IF-S5", "TB-S4", "TB-S5", "SF-S1", "SF-S2", "SF-S3");
    }

    @Test
    void with_two_answers_of_five_a_skill_has_no_score_and_is_named() {
        var ratings = new HashMap<String, List<StatementRating>>();
        RobinVale.LEVELS.forEach((skill, levels) ->
                ratings.put(skill, RobinVale.ratings(skill, skill.equals("IF") ? levels.subList(0, 2) : levels)));

        var scores = AssessmentScores.of(RobinVale.SKILLS, ratings, 3);

        assertThat(scores.lacking()).extracting(ScoredSkill::code).containsExactly("IF");
        assertThat(scores.overall().score()).isEmpty();
        assertThat(scores.areas().get(1).score()).isEmpty();
        assertThat(scores.areas().get(0).score()).isPresent();
        assertThat(scores.priorities()).extracting(one -> one.skill().code()).doesNotContain("IF");
        assertThat(scores.change(robin, "IF")).isEmpty();
        assertThat(scores.change(robin, "LV")).contains(Fraction.ZERO);
    }

    @Test
    void every_number_explains_itself() {
        var gap = robin.find("IF").orElseThrow();

        assertThat(gap.formula()).isEqualTo("(2 + 2 + 3 + 3 + 2) ÷ 5 = 2.4");
        assertThat(gap.priorityFormula()).isEqualTo("(4 − 2.4) × 12 = 19.2");
        assertThat(robin.areas().getFirst().formula()).isEqualTo("(3 × 15 + 3 × 15 + 3.6 × 10) ÷ 40 = 3.15");
        assertThat(Readiness.formula(robin.skills().getFirst(), 4, 3)).isEqualTo("15 × 1/5 … 15 × 4/5 = 3 … 12");
    }

    @Test
    void readiness_is_a_range_of_the_weights() {
        var readiness = robin.readiness(4, 3);

        assertThat(ExactNumber.percent(readiness.lowest())).isEqualTo("38.2%");
        assertThat(ExactNumber.percent(readiness.highest())).isEqualTo("77.8%");
    }

    @Test
    void what_was_not_rated_widens_the_readiness_range() {
        var none = AssessmentScores.of(RobinVale.SKILLS, new HashMap<>(), 3).readiness(4, 3);

        assertThat(none.lowest()).isEqualTo(Fraction.ZERO);
        assertThat(none.highest()).isEqualTo(Fraction.ONE);
    }
}

package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ctoportal.interview.kit.QuestionWeights;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S4: what a panel gave, exactly and as it is shown. */
class PanelResultTest {

    private final PanelResult result = FourCandidates.result();

    @ParameterizedTest
    @CsvSource({
        "Casey, 3.87, 4.25, 3.71, 3.9433, 3.94, 78.87, 1",
        "Avery, 3.86, 4.36, 3.52, 3.9133, 3.91, 78.27, 2",
        "Blake, 3.44, 3.87, 3.13, 3.4800, 3.48, 69.60, 3",
        "Drew, 2.78, 3.30, 2.71, 2.9300, 2.93, 58.60, 4"
    })
    void every_total_comes_out(
            String candidate,
            BigDecimal first,
            BigDecimal second,
            BigDecimal third,
            BigDecimal mean,
            BigDecimal shown,
            BigDecimal percent,
            int rank) {
        var one = result.get(candidate);

        assertThat(one.raterTotals().values())
                .containsExactly(Fraction.of(first), Fraction.of(second), Fraction.of(third));
        assertThat(total(one).rounded(4)).isEqualTo(mean);
        assertThat(one.shown()).isEqualTo(shown);
        assertThat(one.shownPercent()).isEqualTo(percent);
        assertThat(result.ranking().find(candidate).orElseThrow().rank()).isEqualTo(rank);
        assertThat(one.isComplete()).isTrue();
    }

    @Test
    void totals_are_kept_exact() {
        assertThat(total(result.get("Casey"))).isEqualTo(Fraction.of(1183, 300));
        assertThat(result.ranking().candidates()).containsExactly("Casey", "Avery", "Blake", "Drew");
    }

    /** S4.1. */
    @Test
    void equal_weights_would_make_two_candidates_tie_and_are_only_looked_at() {
        var whatIf = WhatIf.weighing(FourCandidates.scores(), FourCandidates.equalWeights(), List.of(), Set.of());
        var supposed = whatIf.supposed();

        assertThat(shown(supposed, "Avery", 4)).isEqualTo("3.8667").isEqualTo(shown(supposed, "Casey", 4));
        assertThat(shown(supposed, "Blake", 4)).isEqualTo("3.6333");
        assertThat(shown(supposed, "Drew", 4)).isEqualTo("2.9333");
        assertThat(supposed.ranking().places()).extracting(Ranking.Place::rank).containsExactly(1, 1, 3, 4);
        assertThat(whatIf.moved()).containsExactly("Avery");
        assertThat(whatIf.actual().get("Casey").total()).isEqualTo(Fraction.of(1183, 300));
    }

    @Test
    void weights_that_do_not_add_up_are_refused() {
        var scores = FourCandidates.scores();
        var rest = scores.weights().without("DM");

        assertThatIllegalArgumentException()
                .isThrownBy(() -> scores.weighing(rest))
                .withMessageContaining("Weights sum to 93");
    }

    @Test
    void weights_of_other_questions_are_refused() {
        var scores = FourCandidates.scores();
        var others = QuestionWeights.equal(List.of("LV", "SP"));

        assertThatIllegalArgumentException().isThrownBy(() -> scores.weighing(others));
    }

    @Test
    void an_explanation_has_every_rating_and_weight_of_the_sum() {
        var explanation = result.get("Casey").explanation();

        assertThat(explanation.terms()).hasSize(10);
        assertThat(explanation.terms().getFirst().text()).isEqualTo("3/20 × (4 + 4 + 5) ÷ 3");
        assertThat(explanation.terms().getFirst().product()).isEqualTo(Fraction.of(13, 20));
        assertThat(explanation.weights()).isEqualTo(Fraction.ONE);
        assertThat(explanation.products()).isEqualTo(Fraction.of(1183, 300));
        assertThat(explanation.notRated()).isEmpty();
    }

    @Test
    void a_dropped_question_counts_for_nobody_and_its_weight_goes_to_the_rest() {
        var dropped = new DroppedQuestion("IF", "Two raters heard another question");
        var whatIf = WhatIf.dropping(FourCandidates.scores(), dropped, List.of(), Set.of());
        var supposed = whatIf.supposed();

        assertThat(supposed.candidates())
                .allSatisfy(one -> assertThat(one.explanation().terms()).hasSize(9))
                .allSatisfy(one -> assertThat(one.explanation().dropped()).containsExactly(dropped))
                .allSatisfy(one -> assertThat(one.isComplete()).isTrue());
        assertThat(shown(supposed, "Avery", 4)).isEqualTo("3.8106");
        assertThat(shown(supposed, "Blake", 4)).isEqualTo("3.6364");
        assertThat(whatIf.moved()).isEmpty();
        assertThat(whatIf.skillsLost()).containsExactly("IF");
    }

    @Test
    void the_weight_of_a_dropped_question_stays_with_its_skill() {
        var questions = List.of(
                new ScoredQuestion("LV-1", "LV", "A1"),
                new ScoredQuestion("LV-2", "LV", "A1"),
                new ScoredQuestion("SP-1", "SP", "A1"));
        var weights = QuestionWeights.equal(List.of("LV-1", "LV-2", "SP-1"));
        var scores = new PanelScores(ScoringRules.STANDARD, questions, weights, List.of(), List.of())
                .dropping(new DroppedQuestion("LV-2", "Not asked the same way"));

        assertThat(scores.inForce().shares())
                .containsExactly(Map.entry("LV-1", Fraction.of(2, 3)), Map.entry("SP-1", Fraction.of(1, 3)));
    }

    @Test
    void a_question_is_not_dropped_without_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> new DroppedQuestion("IF", " "));
    }

    /** S5.1. */
    @Test
    void answers_seen_two_levels_apart_are_talked_about() {
        assertThat(Spread.of(result))
                .extracting(Spread::candidate, Spread::question, Spread::levels)
                .containsExactly(tuple("Casey", "TB", List.of(3, 4, 2)), tuple("Drew", "IF", List.of(3, 4, 5)));
    }

    /** S5.2. */
    @Test
    void no_rater_is_half_a_level_from_the_panel() {
        assertThat(Severity.of(result))
                .extracting(
                        Severity::rater,
                        one -> one.mean().rounded(3).toPlainString(),
                        one -> one.deviation().rounded(3).toPlainString(),
                        Severity::isFlagged)
                .containsExactly(
                        tuple("P1", "3.500", "-0.075", false),
                        tuple("P2", "3.950", "0.375", false),
                        tuple("P3", "3.275", "-0.300", false));
    }

    @Test
    void half_a_level_is_flagged_either_way() {
        assertThat(new Severity("P1", Fraction.of(3), Fraction.of(-1, 2)).isFlagged())
                .isTrue();
        assertThat(new Severity("P1", Fraction.of(3), Fraction.of(1, 2)).isFlagged())
                .isTrue();
        assertThat(new Severity("P1", Fraction.of(3), Fraction.of(499, 1000)).isFlagged())
                .isFalse();
    }

    private static Fraction total(CandidateResult result) {
        return Objects.requireNonNull(result.total());
    }

    private static String shown(PanelResult result, String candidate, int places) {
        return total(result.get(candidate)).rounded(places).toPlainString();
    }
}

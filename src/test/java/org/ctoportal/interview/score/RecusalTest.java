package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.rules.book.Finding;
import org.ctoportal.rules.book.Scope;
import org.ctoportal.rules.book.StarterRules;
import org.junit.jupiter.api.Test;

/** Scenario S6: somebody steps back, and ratings are missing. */
class RecusalTest {

    private final PanelScores recused =
            FourCandidates.changed(FourCandidates.scores(), "Blake", "P3", sheet -> sheet.become(SheetStatus.RECUSED));

    /** S6.1. */
    @Test
    void the_mean_is_of_those_who_did_not_step_back() {
        var blake = PanelResult.of(recused, List.of()).get("Blake");

        assertThat(Objects.requireNonNull(blake.total()).rounded(4)).hasToString("3.6550");
        assertThat(blake.shown()).hasToString("3.66");
        assertThat(blake.shownPercent()).hasToString("73.10");
        assertThat(blake.raters()).isEqualTo(new PanelProgress(3, 2, 1, 0, 0));
        assertThat(blake.raterTotals()).containsOnlyKeys("P1", "P2");
        assertThat(blake.isComplete()).isTrue();
    }

    @Test
    void stepping_back_from_one_candidate_leaves_the_others_alone() {
        var result = PanelResult.of(recused, List.of());

        assertThat(result.ranking().candidates()).containsExactly("Casey", "Avery", "Blake", "Drew");
        assertThat(result.get("Avery").raters()).isEqualTo(new PanelProgress(3, 3, 0, 0, 0));
        assertThat(result.get("Drew").total())
                .isEqualTo(FourCandidates.result().get("Drew").total());
    }

    @Test
    void who_stepped_back_opens_nothing_of_the_candidate() {
        assertThat(SheetStatus.RECUSED.mayOpenCandidate()).isFalse();
        assertThat(SheetStatus.RECUSED.mayRate()).isFalse();
        for (var next : SheetStatus.values()) {
            assertThat(SheetStatus.RECUSED.canBecome(next)).isFalse();
        }
    }

    /** S6.2. */
    @Test
    void the_one_who_stepped_back_gives_the_others_less_than_the_panel() {
        assertThat(OtherRaters.of(PanelResult.of(recused, List.of())))
                .singleElement()
                .satisfies(note -> {
                    assertThat(note.candidate()).isEqualTo("Blake");
                    assertThat(note.recused()).isEqualTo("P3");
                    assertThat(note.leaning()).isNegative();
                    assertThat(note.recusedMean().rounded(4)).hasToString("3.2667");
                    assertThat(note.panelMean().rounded(4)).hasToString("3.5556");
                });
    }

    @Test
    void a_full_panel_needs_no_note() {
        assertThat(OtherRaters.of(FourCandidates.result())).isEmpty();
    }

    /** S6.3. */
    @Test
    void a_missing_rating_is_left_out_and_is_no_zero() {
        var result = PanelResult.of(FourCandidates.losing(FourCandidates.scores(), "Casey", "P2", "SP"), List.of());
        var casey = result.get("Casey");

        assertThat(Objects.requireNonNull(casey.total()).rounded(4)).hasToString("3.9183");
        assertThat(casey.shownPercent()).hasToString("78.37");
        assertThat(result.ranking().candidates()).startsWith("Casey");
        assertThat(casey.isComplete()).isTrue();
        assertThat(casey.fewestRatings()).isEqualTo(2);
    }

    /** S6.4. */
    @Test
    void a_missing_rating_among_equals_changes_nothing() {
        var result = PanelResult.of(FourCandidates.losing(FourCandidates.scores(), "Casey", "P1", "IT"), List.of());

        assertThat(result.get("Casey").total())
                .isEqualTo(FourCandidates.result().get("Casey").total());
    }

    /** S6.5. */
    @Test
    void a_question_with_one_rating_leaves_the_candidate_incomplete() {
        var once = FourCandidates.losing(FourCandidates.scores(), "Casey", "P1", "IT");
        var result = PanelResult.of(FourCandidates.losing(once, "Casey", "P2", "IT"), List.of());
        var casey = result.get("Casey");

        assertThat(casey.isComplete()).isFalse();
        assertThat(casey.thin()).containsExactly("IT");
        assertThat(result.get("Avery").isComplete()).isTrue();
        assertThat(result.isComplete()).isFalse();
        assertThat(memoFindings(casey)).containsExactly("RATING-INCOMPLETE");
        assertThat(memoFindings(result.get("Avery"))).isEmpty();
    }

    @Test
    void a_question_nobody_rated_is_told_and_its_weight_is_left_out() {
        var scores = FourCandidates.scores();
        for (var rater : List.of("P1", "P2", "P3")) {
            scores = FourCandidates.losing(scores, "Casey", rater, "SP");
        }
        var casey = PanelResult.of(scores, List.of()).get("Casey");

        assertThat(casey.explanation().notRated()).containsExactly("SP");
        assertThat(casey.explanation().weights().rounded(2)).hasToString("0.85");
        assertThat(casey.thin()).containsExactly("SP");
    }

    @Test
    void a_dropped_question_leaves_nobody_incomplete() {
        var scores = FourCandidates.scores();
        for (var rater : List.of("P1", "P2")) {
            scores = FourCandidates.losing(scores, "Casey", rater, "SP");
        }
        var dropped = scores.dropping(new DroppedQuestion("SP", "It was read in two ways"));

        assertThat(PanelResult.of(scores, List.of()).isComplete()).isFalse();
        assertThat(PanelResult.of(dropped, List.of()).isComplete()).isTrue();
    }

    @Test
    void a_candidate_nobody_rated_has_no_total_and_no_rank() {
        var scores = FourCandidates.scores();
        for (var rater : List.of("P1", "P2", "P3")) {
            scores = FourCandidates.changed(scores, "Casey", rater, sheet -> sheet.become(SheetStatus.OPEN));
        }
        var result = PanelResult.of(scores, List.of(FourCandidates.FIRST_AREA));
        var last = result.ranking().places().getLast();

        assertThat(last.candidate()).isEqualTo("Casey");
        assertThat(last.rank()).isNull();
        assertThat(last.result().shown()).isNull();
        assertThat(result.ranking().find("Avery").orElseThrow().rank()).isEqualTo(1);
    }

    private static List<String> memoFindings(CandidateResult candidate) {
        var book = StarterRules.book();
        var facts = book.facts(Map.of("candidate.min_ratings_per_item", candidate.fewestRatings()));
        var rule = book.find("RATING-INCOMPLETE").orElseThrow();
        return book
                .check(new Scope(List.of(), rule.scope().processes()), LocalDate.of(2026, 11, 26), facts)
                .findings()
                .stream()
                .map(Finding::code)
                .toList();
    }
}

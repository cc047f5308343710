package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import java.util.Objects;
import org.ctoportal.interview.score.Rating.Change;
import org.ctoportal.interview.score.TieBreak.ByChair;
import org.ctoportal.interview.score.TieBreak.HighRatings;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

/** Scenario S5, points 7 and 8: what the panel's talk changes, and what decides a tie. */
class ConsensusTest {

    private final PanelScores agreed = FourCandidates.agreed();
    private final PanelResult result = PanelResult.of(agreed, List.of(FourCandidates.FIRST_AREA));

    @Test
    void revised_ratings_make_new_totals() {
        assertThat(result.get("Casey").raterTotals().values().stream()
                        .map(total -> total.rounded(2).toPlainString()))
                .containsExactly("3.87", "4.16", "3.71");
        assertThat(Objects.requireNonNull(result.get("Casey").total()).rounded(4))
                .hasToString("3.9133");
        assertThat(Objects.requireNonNull(result.get("Drew").total()).rounded(4))
                .hasToString("2.8900");
    }

    @Test
    void originals_are_kept_with_time_and_reason() {
        var rating = Objects.requireNonNull(
                agreed.candidates().get(2).sheets().get(1).ratings().get("TB"));

        assertThat(rating.level()).isEqualTo(3);
        assertThat(rating.at()).isEqualTo(FourCandidates.REVISED);
        assertThat(rating.original()).isEqualTo(4);
        assertThat(rating.isRevised()).isTrue();
        assertThat(rating.changes())
                .containsExactly(new Change(4, FourCandidates.RATED, "The example was of one school only", ""));
        assertThat(result.get("Casey").explanation().terms().get(4).given())
                .contains(new Explanation.Given("P2", 3, 4));
    }

    @Test
    void both_totals_are_exactly_the_same() {
        assertThat(result.get("Casey").total())
                .isEqualTo(result.get("Avery").total())
                .isEqualTo(Fraction.of(1174, 300));
    }

    @Test
    void the_first_area_decides_the_tie() {
        var casey = result.ranking().find("Casey").orElseThrow();
        var avery = result.ranking().find("Avery").orElseThrow();

        assertThat(area(casey.result())).isEqualTo("4.4583");
        assertThat(area(avery.result())).isEqualTo("3.8333");
        assertThat(casey.rank()).isEqualTo(1);
        assertThat(avery.rank()).isEqualTo(2);
        assertThat(casey.tiedWith()).containsExactly("Avery");
        assertThat(casey.decidedBy()).isEqualTo(FourCandidates.FIRST_AREA);
        assertThat(result.ranking().find("Drew").orElseThrow().decidedBy()).isNull();
    }

    @Test
    void without_a_tie_break_both_share_the_first_rank() {
        assertThat(PanelResult.of(agreed, List.of()).ranking().places())
                .extracting(Ranking.Place::rank)
                .containsExactly(1, 1, 3, 4);
    }

    @Test
    void high_ratings_decide_where_areas_do_not() {
        var ranking = PanelResult.of(agreed, List.of(new TieBreak.InArea("A9"), new HighRatings(4)))
                .ranking();

        assertThat(ranking.candidates()).startsWith("Avery", "Casey");
        assertThat(ranking.find("Avery").orElseThrow().decidedBy()).isEqualTo(new HighRatings(4));
    }

    @Test
    void the_chair_decides_last_and_in_writing() {
        var chair = new ByChair(List.of("Avery", "Casey"), "Has led a district of our size");

        assertThat(PanelResult.of(agreed, List.of(chair)).ranking().candidates())
                .startsWith("Avery", "Casey");
        assertThatIllegalArgumentException().isThrownBy(() -> new ByChair(List.of("Avery"), ""));
    }

    @Test
    void a_tie_break_never_moves_anybody_past_a_higher_total() {
        var chair = new ByChair(List.of("Drew", "Blake", "Avery", "Casey"), "Just so");

        assertThat(PanelResult.of(FourCandidates.scores(), List.of(chair))
                        .ranking()
                        .candidates())
                .containsExactly("Casey", "Avery", "Blake", "Drew");
    }

    private static String area(CandidateResult result) {
        return result.explanation().total("A1").orElseThrow().rounded(4).toPlainString();
    }
}

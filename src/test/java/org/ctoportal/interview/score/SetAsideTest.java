package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import java.util.Set;
import org.junit.jupiter.api.Test;

/** Ratings of somebody who left the panel, left out for every candidate: the numbers of S4 without the third rater. */
class SetAsideTest {

    private final PanelResult result = PanelResult.of(without("P3"), List.of());

    @Test
    void the_totals_are_those_of_the_other_raters_alone() {
        assertThat(result.ranking().places())
                .extracting(place -> place.rank() + " " + place.candidate() + " "
                        + Objects.requireNonNull(place.result().total()).rounded(4) + " "
                        + place.result().shownPercent())
                .containsExactly(
                        "1 Avery 4.1100 82.20", "2 Casey 4.0600 81.20", "3 Blake 3.6550 73.10", "4 Drew 3.0400 60.80");
    }

    @Test
    void what_is_set_aside_is_counted_as_such_and_stays_on_the_sheet() {
        var avery = result.scores().candidates().getFirst();

        assertThat(result.get("Avery").raters()).isEqualTo(new PanelProgress(3, 2, 0, 0, 1));
        assertThat(avery.progress().isDone()).isTrue();
        assertThat(avery.sheets().getLast().ratings()).hasSize(10);
        assertThat(Severity.of(result)).extracting(Severity::rater).containsExactly("P1", "P2");
    }

    @Test
    void a_candidate_is_incomplete_where_too_few_raters_are_left() {
        var alone = PanelResult.of(
                new PanelScores(
                        ScoringRules.STANDARD,
                        result.scores().questions(),
                        result.scores().weights(),
                        List.of(),
                        result.scores().candidates().stream()
                                .map(one -> one.settingAside(Set.of("P2")))
                                .toList()),
                List.of());

        assertThat(alone.candidates()).noneMatch(CandidateResult::isComplete);
    }

    @Test
    void only_what_was_submitted_can_be_set_aside() {
        var open =
                FourCandidates.changed(FourCandidates.scores(), "Avery", "P3", sheet -> sheet.become(SheetStatus.OPEN));

        assertThat(open.candidates()
                        .getFirst()
                        .settingAside(Set.of("P3"))
                        .sheets()
                        .getLast()
                        .status())
                .isEqualTo(SheetStatus.OPEN);
    }

    private static PanelScores without(String rater) {
        var scores = FourCandidates.scores();
        return new PanelScores(
                scores.rules(),
                scores.questions(),
                scores.weights(),
                List.of(),
                scores.candidates().stream()
                        .map(one -> one.settingAside(Set.of(rater)))
                        .toList());
    }
}

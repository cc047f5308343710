package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenario S4.2 and rules: who sees what others gave. */
class OthersRatingsTest {

    private static final PanelProgress TWO_OF_THREE = new PanelProgress(3, 2, 0, 0, 0);
    private static final PanelProgress ALL = new PanelProgress(3, 2, 1, 0, 0);

    @Test
    void before_the_last_sheet_is_in_a_rater_sees_only_the_own() {
        var open =
                FourCandidates.changed(FourCandidates.scores(), "Avery", "P3", sheet -> sheet.become(SheetStatus.OPEN));
        var progress = open.candidates().getFirst().progress();

        assertThat(progress).isEqualTo(TWO_OF_THREE);
        assertThat(progress.isDone()).isFalse();
        assertThat(OthersRatings.WHEN_CLOSED.areShown(SheetStatus.SUBMITTED, progress, false))
                .isFalse();
    }

    @ParameterizedTest
    @CsvSource({
        "NEVER, SUBMITTED, true, false",
        "WHEN_CLOSED, SUBMITTED, false, false",
        "WHEN_CLOSED, SUBMITTED, true, true",
        "WHEN_CLOSED, OPEN, true, true",
        "AFTER_OWN, OPEN, false, false",
        "AFTER_OWN, SUBMITTED, false, true",
        "AFTER_OWN, OPEN, true, true",
        "ALWAYS, OPEN, false, true"
    })
    void others_ratings_are_shown_as_was_set(OthersRatings setting, SheetStatus own, boolean closed, boolean shown) {
        assertThat(setting.areShown(own, TWO_OF_THREE, closed)).isEqualTo(shown);
    }

    @Test
    void human_resources_see_how_many_are_done_and_no_numbers_until_all_are() {
        assertThat(OthersRatings.areShownOutside(TWO_OF_THREE, false)).isFalse();
        assertThat(OthersRatings.areShownOutside(TWO_OF_THREE, true)).isTrue();
        assertThat(OthersRatings.areShownOutside(ALL, false)).isTrue();
    }

    @Test
    void when_everybody_is_done_nobody_has_to_close() {
        assertThat(OthersRatings.WHEN_CLOSED.areShown(SheetStatus.SUBMITTED, ALL, false))
                .isTrue();
    }

    /** Whoever was away may be let in again to rate. */
    @ParameterizedTest
    @EnumSource(OthersRatings.class)
    void who_was_not_there_sees_nothing_before_the_end_whatever_was_set(OthersRatings setting) {
        assertThat(setting.areShown(SheetStatus.ABSENT, ALL, false)).isFalse();
        assertThat(setting.areShown(SheetStatus.ABSENT, ALL, true)).isEqualTo(setting != OthersRatings.NEVER);
    }

    @ParameterizedTest
    @EnumSource(OthersRatings.class)
    void who_stepped_back_sees_nothing_whatever_was_set(OthersRatings setting) {
        assertThat(setting.areShown(SheetStatus.RECUSED, ALL, true)).isFalse();
    }
}

package org.ctoportal.interview.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Instant;
import java.util.List;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.EnumSource.Mode;
import org.junit.jupiter.params.provider.ValueSource;

class ScoreSheetTest {

    private static final Instant NOW = Instant.parse("2026-10-20T15:00:00Z");
    private static final ScoringRules RULES = ScoringRules.STANDARD;

    private final ScoreSheet rated = ScoreSheet.open("P1").rated("LV", 4, NOW, RULES);
    private final ScoreSheet submitted = rated.become(SheetStatus.SUBMITTED);

    @Test
    void before_submission_a_later_rating_replaces_the_earlier_one() {
        assertThat(rated.rated("LV", 2, NOW, RULES).ratings()).containsEntry("LV", Rating.of(2, NOW));
    }

    @Asvs(18)
    @ParameterizedTest
    @EnumSource(
            value = SheetStatus.class,
            names = {"OPEN", "SET_ASIDE"},
            mode = Mode.EXCLUDE)
    void only_an_open_sheet_takes_ratings(SheetStatus status) {
        var sheet = rated.become(status);

        assertThatExceptionOfType(SheetLockedException.class).isThrownBy(() -> sheet.rated("LV", 5, NOW, RULES));
        assertThatExceptionOfType(SheetLockedException.class).isThrownBy(() -> sheet.leftOut("LV"));
    }

    @Asvs(17)
    @ParameterizedTest
    @ValueSource(ints = {0, 6, -1})
    void what_is_not_on_the_scale_is_refused(int level) {
        assertThatIllegalArgumentException().isThrownBy(() -> rated.rated("LV", level, NOW, RULES));
        assertThatIllegalArgumentException().isThrownBy(() -> submitted.revised("LV", level, NOW, "Why", RULES));
    }

    @Test
    void a_question_that_was_not_asked_has_no_rating_and_is_no_blank() {
        var sheet = rated.leftOut("LV");

        assertThat(sheet.ratings()).isEmpty();
        assertThat(sheet.blanks(List.of("LV", "SP"))).containsExactly("SP");
        assertThat(sheet.rated("LV", 3, NOW, RULES).notAsked()).isEmpty();
    }

    @Test
    void a_submitted_rating_is_revised_only_with_a_reason() {
        assertThatIllegalArgumentException().isThrownBy(() -> submitted.revised("LV", 3, NOW, " ", RULES));
        assertThatIllegalArgumentException().isThrownBy(() -> submitted.revised("LV", 4, NOW, "Same", RULES));
        assertThatExceptionOfType(SheetLockedException.class)
                .isThrownBy(() -> rated.revised("LV", 3, NOW, "Too early", RULES));
        assertThatExceptionOfType(SheetLockedException.class)
                .isThrownBy(() -> submitted.revised("SP", 3, NOW, "Never rated", RULES));
    }

    @Test
    void the_first_level_is_kept_through_every_revision() {
        var twice = submitted
                .revised("LV", 3, NOW.plusSeconds(60), "One", RULES)
                .revised("LV", 5, NOW.plusSeconds(120), "Two", RULES)
                .ratings()
                .get("LV");

        assertThat(twice).isNotNull();
        assertThat(twice.original()).isEqualTo(4);
        assertThat(twice.level()).isEqualTo(5);
        assertThat(twice.changes()).extracting(Rating.Change::level).containsExactly(4, 3);
    }

    @Test
    void a_reopened_sheet_takes_ratings_again() {
        assertThat(submitted.become(SheetStatus.OPEN).rated("SP", 3, NOW, RULES).ratings())
                .containsOnlyKeys("LV", "SP");
    }

    @Test
    void what_stood_on_a_sheet_that_was_reopened_is_revised_and_not_replaced() {
        var reopened = submitted.become(SheetStatus.OPEN);

        assertThatExceptionOfType(SheetLockedException.class).isThrownBy(() -> reopened.rated("LV", 5, NOW, RULES));
        assertThatExceptionOfType(SheetLockedException.class).isThrownBy(() -> reopened.leftOut("LV"));
        assertThat(reopened.revised("LV", 5, NOW, "The wrong row", RULES)
                        .ratings()
                        .get("LV"))
                .isNotNull()
                .extracting(Rating::original)
                .isEqualTo(4);
    }

    @Test
    void the_outer_levels_ask_for_a_note() {
        assertThat(RULES.needsNote(1)).isTrue();
        assertThat(RULES.needsNote(5)).isTrue();
        assertThat(RULES.needsNote(3)).isFalse();
    }
}

package org.ctoportal.framework;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScoreMoveTest {

    private static final ScaleBounds FIVE = bounds(1, 5);
    private static final ScaleBounds FOUR = bounds(1, 4);

    @ParameterizedTest
    @CsvSource({
        "KEEP,  5, 5",
        "KEEP,  1, 1",
        "CLAMP, 5, 4",
        "CLAMP, 4, 4",
        "CLAMP, 0, 1",
        "SCALE, 1, 1.00",
        "SCALE, 5, 4.00",
        "SCALE, 3, 2.50",
        "SCALE, 2, 1.75",
        "SCALE, 4, 3.25",
        "SCALE, 2.5, 2.13"
    })
    void a_score_of_one_to_five_on_a_scale_of_one_to_four(ScoreMove move, BigDecimal score, BigDecimal moved) {
        assertThat(move.move(score, FIVE, FOUR)).contains(moved);
    }

    @Test
    void a_half_is_rounded_up() {
        // (2 - 1) x 3 / 8 + 1 = 1.375
        assertThat(ScoreMove.SCALE.move(new BigDecimal(2), bounds(1, 9), FOUR)).contains(new BigDecimal("1.38"));
    }

    @Test
    void on_the_same_scale_a_score_stays_to_the_last_digit() {
        assertThat(ScoreMove.SCALE.move(new BigDecimal("2.345"), FIVE, FIVE)).contains(new BigDecimal("2.345"));
    }

    @Test
    void scaling_there_and_back_gives_the_score_again() {
        for (var score = 1; score <= 5; score++) {
            var there = ScoreMove.SCALE
                    .move(new BigDecimal(score), FIVE, bounds(0, 100))
                    .orElseThrow();
            assertThat(ScoreMove.SCALE.move(there, bounds(0, 100), FIVE).orElseThrow())
                    .isEqualByComparingTo(new BigDecimal(score));
        }
    }

    @Test
    void totals_before_and_after_are_told() {
        var scores = Stream.of("5", "3", "4").map(BigDecimal::new).toList();

        assertThat(MovedScores.of(scores, ScoreMove.SCALE, FIVE, FOUR))
                .returns(new BigDecimal("12"), MovedScores::totalBefore)
                .returns(new BigDecimal("9.75"), MovedScores::totalAfter);
        assertThat(MovedScores.of(scores, ScoreMove.CLAMP, FIVE, FOUR).totalAfter())
                .isEqualTo(new BigDecimal("11"));
        assertThat(MovedScores.of(scores, ScoreMove.RESET, FIVE, FOUR))
                .returns(List.of(), MovedScores::after)
                .returns(BigDecimal.ZERO, MovedScores::totalAfter);
    }

    @Test
    void bounds_are_the_ends_of_a_scale_and_rise() {
        var scale = new Scale("S", List.of(new Scale.Level(1, "Low", ""), new Scale.Level(2, "High", "")));

        assertThat(ScaleBounds.of(scale)).isEqualTo(bounds(1, 2));
        assertThatIllegalArgumentException().isThrownBy(() -> bounds(2, 2));
    }

    private static ScaleBounds bounds(int lowest, int highest) {
        return new ScaleBounds(BigDecimal.valueOf(lowest), BigDecimal.valueOf(highest));
    }
}

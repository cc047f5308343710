package org.ctoportal.interview.impact;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Scenario S8: applicants who said which group they belong to, step by step. */
class FlowStepTest {

    private static final FlowStep SCREENING = step(60, 30, 40, 14);

    @ParameterizedTest
    @CsvSource({
        "60, 30, 40, 14, 0.5000, 0.3500, 0.70, 0.1553, NOT_SIGNIFICANT",
        "30, 6, 14, 2, 0.2000, 0.1429, 0.71, 1.0000, NUMBERS_TOO_SMALL",
        "60, 6, 40, 2, 0.1000, 0.0500, 0.50, 0.4705, SMALL_NUMBERS",
        "60, 1, 40, 0, 0.0167, 0.0000, 0.00, 1.0000, ONE_SELECTION"
    })
    void every_step_of_the_scenario_comes_out(
            int xCame,
            int xWentOn,
            int yCame,
            int yWentOn,
            String xRate,
            String yRate,
            String ratio,
            String fisher,
            ImpactReading reading) {
        var line = only(step(xCame, xWentOn, yCame, yWentOn));

        assertThat(line.highest().group()).isEqualTo("X");
        assertThat(line.highest().rate().rounded(4)).hasToString(xRate);
        assertThat(line.group().rate().rounded(4)).hasToString(yRate);
        assertThat(ratio(line).rounded(2)).hasToString(ratio);
        assertThat(line.fisher()).isEqualTo(new BigDecimal(fisher));
        assertThat(line.reading()).isEqualTo(reading);
        assertThat(line.isFlagged()).isTrue();
    }

    /** S8.1. */
    @ParameterizedTest
    @CsvSource({"15, 0.75, true, NOT_SIGNIFICANT", "16, 0.80, false, NOT_FLAGGED"})
    void exactly_four_fifths_is_not_flagged(int wentOn, BigDecimal ratio, boolean flagged, ImpactReading reading) {
        var line = only(SCREENING.supposing("Y", wentOn));

        assertThat(ratio(line)).isEqualTo(Fraction.of(ratio));
        assertThat(line.isFlagged()).isEqualTo(flagged);
        assertThat(line.reading()).isEqualTo(reading);
    }

    /** S8.3. */
    @Test
    void a_group_of_fewer_than_five_has_no_ratio() {
        var step = new FlowStep(
                "Applied",
                "Screened",
                List.of(new GroupFlow("X", 60, 30), new GroupFlow("Y", 40, 14), new GroupFlow("Z", 4, 0)));

        assertThat(step.lines()).extracting(line -> line.group().group()).containsExactly("Y");
        assertThat(step.tooFewToRead()).extracting(GroupFlow::group).containsExactly("Z");
    }

    @Test
    void a_group_below_two_percent_has_no_ratio_either() {
        var step = new FlowStep("Applied", "Screened", List.of(new GroupFlow("X", 400, 100), new GroupFlow("Y", 7, 1)));

        assertThat(step.lines()).isEmpty();
        assertThat(step.tooFewToRead()).extracting(GroupFlow::group).containsExactly("Y");
    }

    /** S8.4. */
    @Test
    void the_z_statistic_is_reported() {
        assertThat(only(SCREENING).z()).isEqualTo(new BigDecimal("1.48"));
    }

    @Test
    void one_selection_more_would_change_the_small_step_only() {
        assertThat(only(step(30, 6, 14, 2)).turnsWithOneMore()).isTrue();
        assertThat(only(SCREENING).turnsWithOneMore()).isFalse();
        assertThat(only(SCREENING.supposing("Y", 15)).turnsWithOneMore()).isTrue();
    }

    @Test
    void what_chance_hardly_explains_is_said_so() {
        var line = only(step(100, 60, 100, 30));

        assertThat(line.reading()).isEqualTo(ImpactReading.SIGNIFICANT);
        assertThat(line.z()).isEqualTo(new BigDecimal("4.26"));
    }

    @Test
    void where_nobody_or_everybody_went_on_there_is_nothing_to_compare() {
        var nobody = only(step(60, 0, 40, 0));
        var everybody = only(step(60, 60, 40, 40));

        assertThat(nobody.ratio()).isNull();
        assertThat(nobody.z()).isNull();
        assertThat(nobody.reading()).isEqualTo(ImpactReading.NO_SELECTION);
        assertThat(nobody.fisher()).isEqualTo(new BigDecimal("1.0000"));
        assertThat(everybody.z()).isNull();
        assertThat(everybody.isFlagged()).isFalse();
    }

    @Test
    void a_group_alone_is_compared_with_nobody() {
        assertThat(new FlowStep("Applied", "Screened", List.of(new GroupFlow("X", 60, 30))).lines())
                .isEmpty();
        assertThat(new FlowStep("Applied", "Screened", List.of()).highest()).isEmpty();
    }

    @Test
    void more_cannot_go_on_than_came() {
        assertThatIllegalArgumentException().isThrownBy(() -> new GroupFlow("X", 3, 4));
    }

    private static FlowStep step(int xCame, int xWentOn, int yCame, int yWentOn) {
        return new FlowStep(
                "Applied", "Screened", List.of(new GroupFlow("X", xCame, xWentOn), new GroupFlow("Y", yCame, yWentOn)));
    }

    private static ImpactLine only(FlowStep step) {
        assertThat(step.lines()).hasSize(1);
        return step.lines().getFirst();
    }

    private static Fraction ratio(ImpactLine line) {
        return Objects.requireNonNull(line.ratio());
    }
}

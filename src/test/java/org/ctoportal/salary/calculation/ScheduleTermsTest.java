package org.ctoportal.salary.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.ctoportal.salary.calculation.ScheduleTerms.Place;
import org.ctoportal.salary.calculation.ScheduleTerms.Problem;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScheduleTermsTest {

    private static final Lane BASE = Lane.of("Base", new BigDecimal("112500"));

    @Test
    void schedule_c_has_no_problem() {
        assertThat(ScheduleC.terms().problems()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "0,  2.5,    260, STEPS,  steps",
        "61, 2.5,    260, STEPS,  steps",
        "8,  ,       260, GROWTH, percent",
        "8,  -1,     260, GROWTH, percent",
        "8,  101,    260, GROWTH, percent",
        "8,  1.23456, 260, GROWTH, percent",
        "60, 100,    260, GROWTH, high",
        "8,  2.5,    0,   DAYS,   days",
        "8,  2.5,    367, DAYS,   days"
    })
    void each_number_has_its_bounds(int steps, @Nullable BigDecimal by, int days, Place place, String reason) {
        var terms = new ScheduleTerms(
                steps, List.of(BASE), Growth.PERCENT, by, RoundTo.DOLLAR, StepBasis.ROUNDED_PREVIOUS, days);

        assertThat(terms.problems()).containsExactly(new Problem(place, -1, reason));
    }

    @Test
    void a_step_that_rounding_leaves_without_pay_is_refused() {
        var hourly = new ScheduleTerms(
                2,
                List.of(Lane.of("", new BigDecimal("40"))),
                Growth.PERCENT,
                BigDecimal.TWO,
                RoundTo.HUNDRED_DOLLARS,
                StepBasis.ROUNDED_PREVIOUS,
                260);

        assertThat(hourly.problems()).containsExactly(new Problem(Place.GROWTH, -1, "nothing"));
    }

    @Test
    void lanes_have_names_of_their_own_and_amounts() {
        assertThat(lanes().problems()).containsExactly(new Problem(Place.LANES, -1, "lanes"));
        assertThat(lanes(BASE, Lane.of(" base ", BigDecimal.TEN)).problems())
                .containsExactly(new Problem(Place.LANE_NAME, 1, "laneTwice"));
        assertThat(lanes(BASE, Lane.of("", BigDecimal.TEN)).problems())
                .containsExactly(new Problem(Place.LANE_NAME, 1, "laneName"));
        assertThat(lanes(Lane.of("x".repeat(61), BigDecimal.TEN)).problems())
                .containsExactly(new Problem(Place.LANE_NAME, 0, "laneLong"));
        assertThat(lanes(Lane.of("", new BigDecimal("0"))).problems())
                .containsExactly(new Problem(Place.LANE_AMOUNT, 0, "amount"));
        assertThat(lanes(Lane.of("", new BigDecimal("100.001"))).problems())
                .containsExactly(new Problem(Place.LANE_AMOUNT, 0, "amount"));
    }

    @Test
    void the_first_lane_stands_above_no_other() {
        assertThat(lanes(new Lane("", Lane.Kind.ABOVE_FIRST_LANE, BigDecimal.TEN, List.of()))
                        .problems())
                .containsExactly(new Problem(Place.LANE_AMOUNT, 0, "amount"));
    }

    @Test
    void entered_lanes_have_an_amount_for_every_step() {
        var short_ = new ScheduleTerms(
                3,
                List.of(Lane.entered("", List.of(BigDecimal.TEN, BigDecimal.TEN))),
                Growth.ENTERED,
                null,
                RoundTo.DOLLAR,
                StepBasis.ROUNDED_PREVIOUS,
                260);

        assertThat(short_.problems()).containsExactly(new Problem(Place.LANE_AMOUNT, 0, "amount"));
    }

    private static ScheduleTerms lanes(Lane... lanes) {
        return new ScheduleTerms(
                3, List.of(lanes), Growth.PERCENT, BigDecimal.ONE, RoundTo.DOLLAR, StepBasis.ROUNDED_PREVIOUS, 260);
    }
}

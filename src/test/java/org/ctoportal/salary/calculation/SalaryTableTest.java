package org.ctoportal.salary.calculation;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class SalaryTableTest {

    /** Scenario S2.1. */
    @Test
    void the_steps_of_schedule_c_are_rounded_from_the_rounded_step_before() {
        assertThat(amounts(ScheduleC.terms(), 1))
                .containsExactly(
                        "$112,500", "$115,313", "$118,196", "$121,151", "$124,180", "$127,285", "$130,467", "$133,729");
    }

    /** Scenario S2.1: the wrong answer, for a district that chooses the other rule. */
    @Test
    void compounding_unrounded_values_gives_another_third_step() {
        assertThat(amounts(with(ScheduleC.terms(), RoundTo.DOLLAR, StepBasis.UNROUNDED), 1))
                .startsWith("$112,500", "$115,313", "$118,195");
    }

    @Test
    void each_figure_tells_its_way() {
        var table = SalaryTable.of(ScheduleC.terms());
        var unrounded = SalaryTable.of(with(ScheduleC.terms(), RoundTo.DOLLAR, StepBasis.UNROUNDED));

        assertThat(table.at(1, 1).working()).isEmpty();
        assertThat(table.at(2, 1).working()).isEqualTo("$112,500 × 1.025 = $115,312.5 → $115,313");
        assertThat(table.at(3, 1).working()).isEqualTo("$115,313 × 1.025 = $118,195.825 → $118,196");
        assertThat(unrounded.at(3, 1).working()).isEqualTo("$112,500 × 1.025^2 = $118,195.3125 → $118,195");
        assertThat(unrounded.at(5, 1).working()).isEqualTo("$112,500 × 1.025^4 ≈ $124,178.9501 → $124,179");
    }

    @ParameterizedTest
    @CsvSource({
        "CENT, 115312.50, 118195.31",
        "DOLLAR, 115313, 118196",
        "TEN_DOLLARS, 115310, 118190",
        "HUNDRED_DOLLARS, 115300, 118200"
    })
    void a_district_rounds_as_it_chose(RoundTo roundTo, BigDecimal second, BigDecimal third) {
        var table = SalaryTable.of(with(ScheduleC.terms(), roundTo, StepBasis.ROUNDED_PREVIOUS));

        assertThat(table.at(2, 1).amount()).isEqualTo(new Money(second));
        assertThat(table.at(3, 1).amount()).isEqualTo(new Money(third));
    }

    @Test
    void steps_by_an_amount_add_it() {
        var terms = new ScheduleTerms(
                3,
                List.of(Lane.of("", new BigDecimal("90000"))),
                Growth.AMOUNT,
                new BigDecimal("1250.50"),
                RoundTo.DOLLAR,
                StepBasis.ROUNDED_PREVIOUS,
                220);

        assertThat(amounts(terms, 1)).containsExactly("$90,000", "$91,251", "$92,502");
        assertThat(amounts(with(terms, RoundTo.DOLLAR, StepBasis.UNROUNDED), 1)).endsWith("$92,501");
    }

    /** The lane difference of scenario S14: 2,400 at every step. */
    @Test
    void a_lane_above_the_first_is_above_it_by_the_same_at_every_step() {
        var above = new Lane("CETL", Lane.Kind.ABOVE_FIRST_LANE, new BigDecimal("2400"), List.of());
        var terms = withLanes(ScheduleC.terms(), List.of(Lane.of("Base", new BigDecimal("112500")), above));
        var table = SalaryTable.of(terms);

        assertThat(terms.problems()).isEmpty();
        assertThat(amounts(terms, 2)).startsWith("$114,900", "$117,713").endsWith("$136,129");
        assertThat(table.at(2, 2).working()).isEqualTo("$115,313 + $2,400 = $117,713");
    }

    @Test
    void entered_amounts_stand_as_they_are() {
        var entered = ScheduleC.terms()
                .entered(List.of(Lane.entered("", List.of(new BigDecimal("80000"), new BigDecimal("83210.55")))));

        assertThat(entered.problems()).isEmpty();
        assertThat(amounts(entered, 1)).containsExactly("$80,000", "$83,210.55");
    }

    static Stream<ScheduleTerms> anySchedules() {
        var random = RandomGenerator.of("L64X128MixRandom");
        return Stream.generate(() -> any(random)).limit(200);
    }

    private static ScheduleTerms any(RandomGenerator random) {
        var growth = random.nextBoolean() ? Growth.PERCENT : Growth.AMOUNT;
        var by = growth == Growth.PERCENT
                ? BigDecimal.valueOf(random.nextLong(0, 60_000), 4)
                : BigDecimal.valueOf(random.nextLong(0, 600_000), 2);
        var lanes = IntStream.range(0, random.nextInt(1, 5))
                .mapToObj(lane -> new Lane(
                        "Lane " + lane,
                        lane > 0 && random.nextBoolean() ? Lane.Kind.ABOVE_FIRST_LANE : Lane.Kind.FIRST_STEP,
                        BigDecimal.valueOf(random.nextLong(30_000, 150_000)),
                        List.of()))
                .toList();
        return new ScheduleTerms(
                random.nextInt(1, 31),
                lanes,
                growth,
                by,
                random.nextBoolean() ? RoundTo.DOLLAR : RoundTo.CENT,
                random.nextBoolean() ? StepBasis.UNROUNDED : StepBasis.ROUNDED_PREVIOUS,
                260);
    }

    @ParameterizedTest
    @MethodSource("anySchedules")
    void no_step_pays_less_than_the_one_before(ScheduleTerms terms) {
        var table = SalaryTable.of(terms);

        assertThat(terms.problems()).isEmpty();
        IntStream.rangeClosed(1, terms.lanes().size())
                .forEach(lane -> assertThat(table.lane(lane).stream().map(Figure::amount))
                        .isSorted());
    }

    /** Rounding moves a step by half a unit at most, and from the rounded step before by no more than that each time. */
    @ParameterizedTest
    @MethodSource("anySchedules")
    void unrounded_steps_stay_within_half_a_dollar_of_the_exact_value(ScheduleTerms terms) {
        var exact = with(terms, RoundTo.CENT, StepBasis.UNROUNDED);
        var table = SalaryTable.of(with(terms, RoundTo.DOLLAR, StepBasis.UNROUNDED));

        for (var step = 1; step <= terms.steps(); step++) {
            assertThat(table.at(step, 1).amount().amount())
                    .isCloseTo(
                            SalaryTable.of(exact).at(step, 1).amount().amount(),
                            org.assertj.core.api.Assertions.within(new BigDecimal("0.51")));
        }
    }

    /** A raised schedule is raised at its first step exactly, and no lower anywhere. */
    @ParameterizedTest
    @MethodSource("anySchedules")
    void a_raise_lowers_nothing(ScheduleTerms terms) {
        var before = SalaryTable.of(terms);
        var raised = SalaryTable.of(terms.raised(Percent.of("3")));

        for (var lane = 1; lane <= terms.lanes().size(); lane++) {
            for (var step = 1; step <= terms.steps(); step++) {
                assertThat(raised.at(step, lane).amount())
                        .isGreaterThanOrEqualTo(before.at(step, lane).amount());
            }
        }
    }

    @Test
    void schedule_c_raised_by_two_percent_begins_with_its_first_step_raised() {
        assertThat(amounts(ScheduleC.terms().raised(Percent.of("2")), 1)).startsWith("$114,750", "$117,619");
        assertThat(ScheduleC.terms().raised(Percent.of("0"))).isEqualTo(ScheduleC.terms());
    }

    private static List<String> amounts(ScheduleTerms terms, int lane) {
        return SalaryTable.of(terms).lane(lane).stream()
                .map(figure -> figure.amount().text())
                .toList();
    }

    private static ScheduleTerms with(ScheduleTerms terms, RoundTo roundTo, StepBasis basis) {
        return new ScheduleTerms(
                terms.steps(), terms.lanes(), terms.growth(), terms.growthBy(), roundTo, basis, terms.contractDays());
    }

    private static ScheduleTerms withLanes(ScheduleTerms terms, List<Lane> lanes) {
        return new ScheduleTerms(
                terms.steps(),
                lanes,
                terms.growth(),
                terms.growthBy(),
                terms.roundTo(),
                terms.basis(),
                terms.contractDays());
    }
}

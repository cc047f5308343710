package org.ctoportal.salary;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.salary.calculation.Lane;
import org.ctoportal.salary.calculation.ScheduleC;
import org.ctoportal.salary.calculation.ScheduleTerms;
import org.ctoportal.shared.Money;
import org.ctoportal.shared.Percent;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PayRangeTest {

    private final SalaryScheduleDetails schedule = Schedules.adopted(ScheduleC.terms());

    /** Scenario S2.2 and S2.8. */
    @Test
    void the_range_of_schedule_c() {
        var range = schedule.range(schedule.everything());

        assertThat(range.text()).isEqualTo("$112,500 to $133,729");
        assertThat(range.midpoint().amount().exact()).isEqualTo("$123,114.50");
        assertThat(range.midpoint().working()).isEqualTo("($112,500 + $133,729) ÷ 2 = $123,114.50");
        assertThat(range.spread()).isEqualTo(Percent.of("18.9"));
        assertThat(range.basis()).isEqualTo("Administrative Schedule C, 2026-27, steps 1 to 8, 260 contract days");
        assertThat(range.asOf()).isEqualTo("2026-06-08");
    }

    @Test
    void part_of_the_steps_is_a_narrower_range() {
        assertThat(schedule.range(new PayChoice(schedule.id(), 4, 8, 1)).text()).isEqualTo("$121,151 to $133,729");
    }

    @Test
    void somebody_who_starts_late_is_told_the_share_of_the_first_year() {
        assertThat(schedule.range(schedule.everything()).firstYear(LocalDate.of(2026, 10, 19), 182))
                .isEqualTo("A person who starts on October 19, 2026 works 182 of 260 contract days in 2026-27 and is"
                        + " paid that share of the annual salary in the first year: $78,750.00 to $93,610.30.");
    }

    @Test
    void one_step_is_no_range() {
        assertThatExceptionOfType(SinglePayException.class)
                .isThrownBy(() -> schedule.range(new PayChoice(schedule.id(), 4, 4, PayChoice.ALL_LANES)));
    }

    @Test
    void one_step_of_several_lanes_is_a_range() {
        var lanes = Schedules.adopted(twoLanes());

        assertThat(lanes.range(new PayChoice(lanes.id(), 4, 4, PayChoice.ALL_LANES)))
                .returns("$121,151 to $123,551", PayRange::text)
                .returns("Administrative Schedule C, 2026-27, step 4, 260 contract days", PayRange::basis);
        assertThat(lanes.range(new PayChoice(lanes.id(), 1, 8, 2)))
                .returns(Money.of("114900"), PayRange::lowest)
                .returns("Administrative Schedule C, 2026-27, CETL, steps 1 to 8, 260 contract days", PayRange::basis);
    }

    @ParameterizedTest
    @CsvSource({"0, 8, 1", "1, 9, 1", "5, 4, 1", "1, 8, 2", "1, 8, -1"})
    void what_is_no_part_of_the_schedule_is_refused(int first, int last, int lane) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> schedule.range(new PayChoice(schedule.id(), first, last, lane)));
    }

    static ScheduleTerms twoLanes() {
        var terms = ScheduleC.terms();
        return new ScheduleTerms(
                terms.steps(),
                List.of(
                        Lane.of("Base", new BigDecimal("112500")),
                        new Lane("CETL", Lane.Kind.ABOVE_FIRST_LANE, new BigDecimal("2400"), List.of())),
                terms.growth(),
                terms.growthBy(),
                terms.roundTo(),
                terms.basis(),
                terms.contractDays());
    }
}

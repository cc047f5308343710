package org.ctoportal.assessment.evaluation.rubric;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Set;
import org.junit.jupiter.api.Test;

class WorkingDaysTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 6, 5);

    @Test
    void ten_working_days_from_a_friday_end_two_weeks_later() {
        assertThat(new WorkingDays(Set.of()).after(FRIDAY, 10)).isEqualTo(LocalDate.of(2026, 6, 19));
    }

    @Test
    void a_day_on_which_the_district_is_closed_does_not_count() {
        var juneteenth = LocalDate.of(2026, 6, 19);

        assertThat(new WorkingDays(Set.of(juneteenth)).after(FRIDAY, 10)).isEqualTo(LocalDate.of(2026, 6, 22));
    }

    @Test
    void what_is_given_on_a_weekend_begins_on_monday() {
        assertThat(new WorkingDays(Set.of()).after(FRIDAY.plusDays(1), 1)).isEqualTo(LocalDate.of(2026, 6, 8));
    }
}

package org.ctoportal.notice;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.LocalDateTime;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DigestRhythmTest {

    /** 2026-11-30 is a Monday. */
    @ParameterizedTest
    @CsvSource({
        "WEEKLY, 2026-11-27, 2026-11-30T07:00, true",
        "WEEKLY, 2026-11-27, 2026-11-30T06:59, false",
        "WEEKLY, 2026-11-30, 2026-11-30T09:00, false",
        "WEEKLY, 2026-11-30, 2026-12-04T09:00, false",
        "WEEKLY, 2026-11-27, 2026-12-01T09:00, true",
        "WEEKLY, 2026-11-27, 2026-11-29T09:00, false",
        "DAILY, 2026-11-30, 2026-12-01T07:00, true",
        "DAILY, 2026-12-01, 2026-12-01T23:00, false",
        "DAILY, 2026-11-27, 2026-11-28T09:00, false",
        "NEVER, 2026-01-01, 2026-11-30T09:00, false",
    })
    void it_goes_in_the_morning_and_on_the_next_workday_where_it_was_missed(
            DigestRhythm rhythm, LocalDate last, LocalDateTime now, boolean due) {
        assertThat(rhythm.isDue(last, now)).isEqualTo(due);
    }
}

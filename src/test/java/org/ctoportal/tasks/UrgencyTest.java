package org.ctoportal.tasks;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UrgencyTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    @ParameterizedTest
    @CsvSource({
        "2026-11-26, OVERDUE",
        "2026-11-27, SOON",
        "2026-12-04, SOON",
        "2026-12-05, LATER",
        ", OPEN",
    })
    void what_is_due_within_a_week_is_soon_and_today_is_not_overdue(@Nullable LocalDate due, Urgency urgency) {
        assertThat(Urgency.of(due, TODAY)).isEqualTo(urgency);
    }

    @Test
    void what_presses_most_comes_first_and_of_what_has_no_date_what_waits_longest() {
        var sorted = Stream.of(
                        item("later").due(TODAY.plusDays(30)),
                        item("waits for a day").since(Instant.parse("2026-11-26T12:00:00Z")),
                        item("waits for a month").since(Instant.parse("2026-10-27T12:00:00Z")),
                        item("soon").due(TODAY.plusDays(2)),
                        item("overdue").due(TODAY.minusDays(1)),
                        item("long overdue").due(TODAY.minusDays(9)))
                .sorted(Urgency.order(TODAY))
                .map(WaitingItem::key);

        assertThat(sorted)
                .containsExactly("long overdue", "overdue", "soon", "waits for a month", "waits for a day", "later");
    }

    private static WaitingItem item(String key) {
        return WaitingItem.of(key, WaitingKind.DECIDE, TaskWords.of("tasks.title"), "");
    }
}

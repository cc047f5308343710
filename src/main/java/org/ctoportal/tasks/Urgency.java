package org.ctoportal.tasks;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** How much something presses, the most first. */
public enum Urgency {
    OVERDUE,
    /** Within a week. */
    SOON,
    /** Without a date: somebody waits for it. */
    OPEN,
    LATER;

    private static final int WEEK = 7;

    public static Urgency of(@Nullable LocalDate due, LocalDate today) {
        if (due == null) {
            return OPEN;
        }
        if (due.isBefore(today)) {
            return OVERDUE;
        }
        return due.isAfter(today.plusDays(WEEK)) ? LATER : SOON;
    }

    /** What presses most first; of those alike what is due first, then what waits longest. */
    static Comparator<WaitingItem> order(LocalDate today) {
        return Comparator.comparing((WaitingItem item) -> item.urgency(today))
                .thenComparing(item -> item.due() == null ? LocalDate.MAX : item.due())
                .thenComparing(item -> item.since() == null ? Instant.MAX : item.since())
                .thenComparing(WaitingItem::key);
    }
}

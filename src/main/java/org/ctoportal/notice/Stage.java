package org.ctoportal.notice;

import java.time.LocalDate;
import org.ctoportal.tasks.WaitingItem;

/** How far something that waits has come, as far as its reader was told. */
enum Stage {
    WAITING,
    /** Within three days. */
    SOON,
    OVERDUE;

    private static final int FEW_DAYS = 3;

    static Stage of(WaitingItem item, LocalDate today) {
        var due = item.due();
        if (due == null || due.isAfter(today.plusDays(FEW_DAYS))) {
            return WAITING;
        }
        return due.isBefore(today) ? OVERDUE : SOON;
    }
}

package org.ctoportal.tasks;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;

/**
 * A person's start into the day.
 *
 * @param more whether more waits than is listed
 */
public record Agenda(
        LocalDate today,
        ZoneId zone,
        List<WaitingItem> waiting,
        boolean more,
        List<AheadItem> ahead,
        List<ChangedItem> changed)
        implements Serializable {

    public Agenda {
        waiting = List.copyOf(waiting);
        ahead = List.copyOf(ahead);
        changed = List.copyOf(changed);
    }
}

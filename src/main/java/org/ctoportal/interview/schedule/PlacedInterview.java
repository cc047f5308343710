package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.List;

/** An interview that stands, with all that speaks against it. */
public record PlacedInterview(PlannedInterview interview, List<ScheduleConflict> conflicts) implements Serializable {

    public Slot slot() {
        return interview.slot();
    }
}

package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.search.CandidateId;

/**
 * A candidate in a schedule.
 *
 * @param here interviews on the day shown
 * @param elsewhere interviews on other days
 */
public record ScheduleRow(
        CandidateId candidate, String code, String name, List<PlacedInterview> here, List<Slot> elsewhere)
        implements Serializable {

    /** Whether there is no interview on any day yet. */
    public boolean isWaiting() {
        return here.isEmpty() && elsewhere.isEmpty();
    }
}

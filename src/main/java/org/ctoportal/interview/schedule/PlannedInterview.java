package org.ctoportal.interview.schedule;

import java.io.Serializable;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * When a candidate is asked.
 *
 * @param uid what calendars know it by
 * @param sequence how often it changed after a calendar was told
 * @param panelTold the sequence of the last file for the panel; none when there was none
 * @param candidateTold the sequence of the last file for the candidate
 */
public record PlannedInterview(
        InterviewId id,
        CandidateId candidate,
        Slot slot,
        String uid,
        int sequence,
        @Nullable Integer panelTold,
        @Nullable Integer candidateTold,
        boolean calledOff)
        implements Serializable {

    /** Whether those calendars were told of it. */
    public boolean isKnown(CalendarAudience audience) {
        return (audience == CalendarAudience.PANEL ? panelTold : candidateTold) != null;
    }

    /** What those calendars are still to be told. */
    public CalendarStep due(CalendarAudience audience) {
        var told = audience == CalendarAudience.PANEL ? panelTold : candidateTold;
        if (told == null) {
            return calledOff ? CalendarStep.NOTHING : CalendarStep.INVITE;
        }
        if (told == sequence) {
            return CalendarStep.NOTHING;
        }
        return calledOff ? CalendarStep.CANCEL : CalendarStep.UPDATE;
    }
}

package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.feedback.report.RaterGroup;
import org.jspecify.annotations.Nullable;

/**
 * A round as those see it who run it; whoever it is about sees the summary alone.
 *
 * @param raters who is asked, never who answered
 * @param standings group by group how many were asked and answered
 * @param remindedAt when everybody was reminded last
 */
public record RoundDetails(
        RoundSummary round,
        boolean runs,
        boolean readsReport,
        boolean keeps,
        ZoneId zone,
        List<RaterLine> raters,
        List<GroupStanding> standings,
        @Nullable Instant remindedAt)
        implements Serializable {

    public RoundDetails {
        raters = List.copyOf(raters);
        standings = List.copyOf(standings);
    }

    /**
     * How far a group is.
     *
     * @param answered none while telling it could tell who did
     */
    public record GroupStanding(
            RaterGroup group, int asked, @Nullable Integer answered) implements Serializable {}
}

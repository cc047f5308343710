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
 * @param own whether it is about its reader, who never asks everybody
 * @param launchers names of those who may instead; empty where the reader may
 * @param preparedByLeader whether the one it is about chose who is asked
 * @param over whether nobody can answer any more
 * @param destroyed none while what people answered is kept
 * @param remindedAt when everybody was written to last, as a reminder or of more time
 */
public record RoundDetails(
        RoundSummary round,
        boolean runs,
        boolean readsReport,
        boolean keeps,
        ZoneId zone,
        List<RaterLine> raters,
        List<GroupStanding> standings,
        boolean own,
        List<String> launchers,
        boolean preparedByLeader,
        boolean over,
        @Nullable AnswersDestroyed destroyed,
        @Nullable Instant remindedAt)
        implements Serializable {

    public RoundDetails {
        raters = List.copyOf(raters);
        standings = List.copyOf(standings);
        launchers = List.copyOf(launchers);
    }

    /**
     * How far a group is.
     *
     * @param answered none while telling it could tell who did
     */
    public record GroupStanding(
            RaterGroup group, int asked, @Nullable Integer answered) implements Serializable {}
}

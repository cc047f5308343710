package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * A feedback round as a list shows it.
 *
 * @param inEvaluation whether an evaluation may use the report, as it was settled at the launch
 * @param versions of the report that were made
 */
public record RoundSummary(
        FeedbackRoundId id,
        PersonId person,
        String personName,
        RoundStatus status,
        boolean inEvaluation,
        LocalDate lastDay,
        String begunBy,
        @Nullable Instant launchedAt,
        @Nullable Instant closedAt,
        int versions)
        implements Serializable {}

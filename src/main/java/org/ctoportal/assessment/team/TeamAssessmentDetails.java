package org.ctoportal.assessment.team;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A team assessment as the signed-in person may see it.
 *
 * @param keeps whether they run it
 * @param own how far they are themselves; none for whoever is not asked
 * @param takesAnswers whether somebody can still answer
 * @param hasResult whether it closed with enough answers
 * @param fewest how many answers make a result
 * @param members in the order of their names; for those who run it with how far each is, for all others without
 * @param steps what happened, the newest first; for those who run it
 */
public record TeamAssessmentDetails(
        TeamAssessmentSummary summary,
        boolean keeps,
        @Nullable MemberState own,
        boolean takesAnswers,
        boolean hasResult,
        int fewest,
        List<MemberLine> members,
        @Nullable Instant remindedAt,
        List<TeamStepLine> steps,
        ZoneId zone)
        implements Serializable {

    public TeamAssessmentDetails {
        members = List.copyOf(members);
        steps = List.copyOf(steps);
    }

    public TeamAssessmentId id() {
        return summary.id();
    }

    public LocalDate lastDay() {
        return summary.lastDay();
    }

    /** How many are asked. */
    public long asked() {
        return members.stream()
                .filter(one -> one.state() != MemberState.TAKEN_OFF)
                .count();
    }

    /** How many have submitted; only those who run it may ask. */
    public long submitted() {
        return members.stream()
                .filter(one -> one.state() == MemberState.SUBMITTED)
                .count();
    }
}

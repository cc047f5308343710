package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A goal with what was done for it.
 *
 * @param skill code of the skill it serves; empty for none
 * @param code under which the sentence stands in its pack; empty for own words
 * @param source code and number of the version of that pack; empty for own words
 * @param reworded whether the words differ from those of the pack
 */
public record GoalDetails(
        GoalId id,
        long version,
        GoalKind kind,
        String skill,
        String code,
        String source,
        boolean reworded,
        WriteGoal words,
        @Nullable LocalDate doneOn,
        List<EvidenceLine> evidence)
        implements Serializable {

    public GoalDetails {
        evidence = List.copyOf(evidence);
    }

    public boolean isDone() {
        return words.status() == GoalStatus.DONE;
    }

    /** Hours of everything that was done for it. */
    public BigDecimal hours() {
        return evidence.stream().map(EvidenceLine::hours).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** Whether it should have been done before that day. */
    public boolean isLate(LocalDate today) {
        var due = words.dueOn();
        return !isDone() && due != null && due.isBefore(today);
    }
}

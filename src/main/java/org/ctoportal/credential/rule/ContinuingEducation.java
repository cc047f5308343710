package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Set;

/**
 * What somebody learned to renew a credential.
 *
 * @param skills codes of the skills it belongs to; without one it counts for nothing
 */
public record ContinuingEducation(LocalDate doneOn, BigDecimal hours, Set<String> skills) implements Serializable {

    public ContinuingEducation {
        skills = Set.copyOf(skills);
        if (hours.signum() <= 0) {
            throw new IllegalArgumentException("Learning takes time: " + hours);
        }
    }

    /** Whether it counts toward renewal, or why it does not. */
    public enum Standing {
        COUNTS,
        BEFORE_ISSUE,
        AFTER_EXPIRY,
        NO_SKILL
    }

    public Standing standing(Validity cycle) {
        if (doneOn.isBefore(cycle.issuedOn())) {
            return Standing.BEFORE_ISSUE;
        }
        if (!cycle.covers(doneOn)) {
            return Standing.AFTER_EXPIRY;
        }
        return skills.isEmpty() ? Standing.NO_SKILL : Standing.COUNTS;
    }
}

package org.ctoportal.interview.preference;

import java.io.Serializable;
import java.math.BigDecimal;
import org.jspecify.annotations.Nullable;

/**
 * An applicant's points beside the score of the panel, which they never change.
 *
 * @param raw the panel's score on a scale of a hundred
 * @param points that were added
 * @param held points that wait for the claim to be verified
 */
public record PreferenceLine(
        String applicant, BigDecimal raw, PreferenceClaim claim, Outcome outcome, BigDecimal points, BigDecimal held)
        implements Serializable {

    /** What became of a claim. */
    public enum Outcome {
        NO_CLAIM,
        ADDED,
        /** The proof is not in yet. */
        PENDING,
        BELOW_PASSING,
        /** Preference may not apply to the head of a department; counsel knows. */
        HEAD_OF_DEPARTMENT,
        /** The state has no rule of points. */
        NO_RULE
    }

    /**
     * An applicant's line.
     *
     * @param points of the state, or none where it has no such rule
     */
    public static PreferenceLine of(
            String applicant,
            BigDecimal raw,
            PreferenceClaim claim,
            boolean verified,
            boolean headOfDepartment,
            @Nullable PreferencePoints points) {
        var outcome = outcome(raw, claim, verified, headOfDepartment, points);
        var given = points == null ? BigDecimal.ZERO : points.of(claim);
        return new PreferenceLine(
                applicant,
                raw,
                claim,
                outcome,
                outcome == Outcome.ADDED ? given : BigDecimal.ZERO,
                outcome == Outcome.PENDING ? given : BigDecimal.ZERO);
    }

    private static Outcome outcome(
            BigDecimal raw,
            PreferenceClaim claim,
            boolean verified,
            boolean headOfDepartment,
            @Nullable PreferencePoints points) {
        if (claim == PreferenceClaim.NONE) {
            return Outcome.NO_CLAIM;
        }
        if (points == null) {
            return Outcome.NO_RULE;
        }
        if (headOfDepartment) {
            return Outcome.HEAD_OF_DEPARTMENT;
        }
        if (raw.compareTo(points.passing()) < 0) {
            return Outcome.BELOW_PASSING;
        }
        return verified ? Outcome.ADDED : Outcome.PENDING;
    }

    public BigDecimal total() {
        return raw.add(points);
    }

    /** Whether a finalist may be rejected only with a written reason that is sent and filed. */
    public boolean needsReasonToReject() {
        return claim != PreferenceClaim.NONE && outcome != Outcome.NO_RULE;
    }
}

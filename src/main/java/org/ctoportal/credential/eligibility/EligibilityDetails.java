package org.ctoportal.credential.eligibility;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ctoportal.credential.rule.EligibilityAnswer.Outcome;
import org.jspecify.annotations.Nullable;

/**
 * One's eligibility as it was kept.
 *
 * @param outcome by the rules of the day it was kept
 * @param eligibleOn the first day on which the years are complete; none where that was not foreseeable
 * @param askedOn when a waiver was asked for; none before
 * @param answeredOn when the issuer answered; none before
 * @param note of the last step of the request
 */
public record EligibilityDetails(
        WriteEligibility words,
        Outcome outcome,
        @Nullable LocalDate eligibleOn,
        LocalDate keptOn,
        WaiverStage waiver,
        @Nullable LocalDate askedOn,
        @Nullable LocalDate answeredOn,
        String note)
        implements Serializable {

    /** Whether the same was said and followed, whatever the day. */
    boolean isSame(EligibilityDetails other) {
        return words.equals(other.words) && outcome == other.outcome && Objects.equals(eligibleOn, other.eligibleOn);
    }

    /** Whether there is a request to follow, or one that could be made. */
    public boolean hasWaiverPath() {
        return outcome == Outcome.WAIVER_PATH || waiver != WaiverStage.NONE;
    }
}

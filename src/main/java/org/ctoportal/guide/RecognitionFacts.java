package org.ctoportal.guide;

import java.time.LocalDate;
import org.ctoportal.compensation.adoption.ReviewStage;
import org.jspecify.annotations.Nullable;

/**
 * What is there of a recognition, in numbers.
 *
 * @param policy none while none is begun
 * @param costs estimates that were kept
 * @param stage none while the policy is a draft nobody has handed on
 * @param readings of the latest edition that count
 */
record RecognitionFacts(
        long journey,
        @Nullable Long policy,
        long costs,
        @Nullable ReviewStage stage,
        @Nullable String legalBy,
        @Nullable Integer readingsNeeded,
        long readings,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        long holders,
        long claims) {

    boolean isHandedOn() {
        return stage != null && stage != ReviewStage.DRAFTING;
    }

    boolean isRead() {
        return adoptedOn != null || readingsNeeded != null && readings >= readingsNeeded;
    }

    boolean isInForce(LocalDate today) {
        return effectiveOn != null && !effectiveOn.isAfter(today);
    }
}

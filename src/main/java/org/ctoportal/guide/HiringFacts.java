package org.ctoportal.guide;

import org.ctoportal.interview.kit.KitStatus;
import org.jspecify.annotations.Nullable;

/**
 * What is there of a hire, in numbers.
 *
 * @param document none while no job description is drafted; so with the other numbers
 * @param inReview submissions that are not decided: one, or none
 * @param approved revisions that were approved
 * @param published whether the posting is or was public: one, or none
 * @param scored how often scoring was ended: one, or none
 * @param decided final decisions: one, or none
 * @param policies in force today
 */
record HiringFacts(
        long journey,
        @Nullable Long document,
        long inReview,
        long approved,
        @Nullable Long posting,
        long published,
        @Nullable Long kit,
        @Nullable KitStatus kitStatus,
        @Nullable Long search,
        long members,
        long candidates,
        long scored,
        long decided,
        long policies) {

    boolean isKitReady() {
        return kitStatus == KitStatus.FROZEN || kitStatus == KitStatus.IN_USE || kitStatus == KitStatus.CLOSED;
    }
}

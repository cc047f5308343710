package org.ctoportal.compensation.adoption;

import java.util.EnumSet;
import java.util.Set;

/** How far a policy is on its way through the board and after it. */
public enum AdoptionStatus {
    DRAFT,
    ADMIN_REVIEW,
    LEGAL_REVIEW,
    FIRST_READING,
    PUBLIC_COMMENT,
    SECOND_READING,
    /** By the board, for a day that has not come. */
    ADOPTED,
    EFFECTIVE,
    /** In force while a revision of it is drafted. */
    UNDER_REVIEW,
    /** A later edition is in force. */
    REVISED,
    RETIRED;

    /** Everything before adoption goes back to the draft; nothing after it does. */
    public boolean canBecome(AdoptionStatus next) {
        return next == DRAFT ? compareTo(ADOPTED) < 0 && this != DRAFT : next().contains(next);
    }

    private Set<AdoptionStatus> next() {
        return switch (this) {
            // Counsel may be asked at once where the administration drafted it, and a board may waive readings.
            case DRAFT -> EnumSet.of(ADMIN_REVIEW, LEGAL_REVIEW);
            case ADMIN_REVIEW -> EnumSet.of(LEGAL_REVIEW);
            case LEGAL_REVIEW -> EnumSet.of(FIRST_READING, ADOPTED, EFFECTIVE);
            case FIRST_READING -> EnumSet.of(PUBLIC_COMMENT, SECOND_READING, ADOPTED, EFFECTIVE);
            case PUBLIC_COMMENT -> EnumSet.of(FIRST_READING, SECOND_READING, ADOPTED, EFFECTIVE);
            case SECOND_READING -> EnumSet.of(PUBLIC_COMMENT, FIRST_READING, ADOPTED, EFFECTIVE);
            case ADOPTED -> EnumSet.of(EFFECTIVE, UNDER_REVIEW, RETIRED);
            case EFFECTIVE -> EnumSet.of(UNDER_REVIEW, RETIRED);
            case UNDER_REVIEW -> EnumSet.of(EFFECTIVE, REVISED, RETIRED);
            case REVISED, RETIRED -> EnumSet.noneOf(AdoptionStatus.class);
        };
    }
}

package org.ctoportal.framework.edition;

/** How far an edition has come. */
public enum EditionStatus {
    DRAFT,
    IN_REVIEW,
    PUBLISHED,
    /** Published once; documents that use it keep it, new ones cannot. */
    RETIRED;

    /** Whether an edition may go from here to there. */
    public boolean canBecome(EditionStatus next) {
        return switch (this) {
            case DRAFT -> next == IN_REVIEW;
            case IN_REVIEW -> next == DRAFT || next == PUBLISHED;
            case PUBLISHED -> next == RETIRED;
            case RETIRED -> next == PUBLISHED;
        };
    }

    /** Whether it is still in the making. */
    public boolean isOpen() {
        return this == DRAFT || this == IN_REVIEW;
    }
}

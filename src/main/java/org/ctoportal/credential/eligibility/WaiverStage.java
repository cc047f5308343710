package org.ctoportal.credential.eligibility;

/** How far a request for a waiver has come. */
public enum WaiverStage {
    NONE,
    ASKED,
    GRANTED,
    REFUSED;

    public boolean canBecome(WaiverStage next) {
        return switch (this) {
            case NONE, REFUSED -> next == ASKED;
            case ASKED -> next == GRANTED || next == REFUSED;
            case GRANTED -> false;
        };
    }

    /** Whoever was refused may ask again. */
    public boolean mayAsk() {
        return canBecome(ASKED);
    }
}

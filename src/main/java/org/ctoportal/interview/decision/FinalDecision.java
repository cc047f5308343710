package org.ctoportal.interview.decision;

import java.io.Serializable;
import java.time.Instant;

/**
 * That a decision is final.
 *
 * @param seal of its words and of the record it stands on
 * @param intact whether both still have it
 */
public record FinalDecision(Instant at, String by, String seal, boolean intact) implements Serializable {

    private static final int SHOWN = 12;

    public String shortSeal() {
        return seal.substring(0, SHOWN);
    }
}

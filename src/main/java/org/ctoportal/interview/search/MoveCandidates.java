package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.Set;

/** Moves candidates to a stage, all of them or none. */
public record MoveCandidates(Set<CandidateId> candidates, CandidateStage to, String reason) implements Serializable {

    public static final int LONGEST_REASON = 2000;

    public MoveCandidates {
        candidates = Set.copyOf(candidates);
        if (reason.length() > LONGEST_REASON) {
            throw new IllegalArgumentException("The reason is too long");
        }
    }
}

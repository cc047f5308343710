package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.ctoportal.interview.search.CandidateId;

/** Says whether a candidate is more to a member than a candidate. */
public record Declare(CandidateId candidate, Conflict conflict, String explanation) implements Serializable {

    public static final int LONGEST_EXPLANATION = 2000;

    public Declare {
        explanation = explanation.strip();
    }
}

package org.ctoportal.jobdescription.posting;

import java.util.List;

/** The posting cannot be published yet. */
public class RefusedPostingException extends RuntimeException {

    private final List<Refusal> refusals;

    RefusedPostingException(List<Refusal> refusals) {
        super("Refused: " + refusals);
        this.refusals = List.copyOf(refusals);
    }

    public List<Refusal> refusals() {
        return refusals;
    }
}

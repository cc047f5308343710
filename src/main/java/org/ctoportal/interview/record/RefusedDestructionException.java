package org.ctoportal.interview.record;

import java.util.List;

/** The records are not to be destroyed, now or by this person. */
public class RefusedDestructionException extends RuntimeException {

    private final transient List<RetentionNotice> objections;

    RefusedDestructionException(List<RetentionNotice> objections) {
        this.objections = List.copyOf(objections);
    }

    /** What speaks against it; empty where it is the person, or that no day is known yet. */
    public List<RetentionNotice> objections() {
        return objections;
    }
}

package org.ctoportal.authoring.approval;

import java.util.List;

/** A draft cannot be submitted as it is. */
public class BlockedSubmissionException extends RuntimeException {

    private final transient List<Blocker> blockers;

    BlockedSubmissionException(List<Blocker> blockers) {
        super(blockers.toString());
        this.blockers = List.copyOf(blockers);
    }

    public List<Blocker> blockers() {
        return blockers;
    }
}

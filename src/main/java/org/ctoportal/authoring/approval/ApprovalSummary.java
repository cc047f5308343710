package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;

/** A submission in a list. */
public record ApprovalSummary(ApprovalId id, String title, int revision, Instant submittedAt, String submittedBy)
        implements Serializable {

    ApprovalSummary(long id, String title, int revision, Instant submittedAt, String submittedBy) {
        this(new ApprovalId(id), title, revision, submittedAt, submittedBy);
    }
}

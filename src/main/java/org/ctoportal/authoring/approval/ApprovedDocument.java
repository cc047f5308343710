package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.authoring.DocumentId;

/** A document with an approved revision, in a list to choose from; those of one title differ in when that was. */
public record ApprovedDocument(DocumentId id, String title, int revision, Instant approvedAt) implements Serializable {

    /** As the database gives it. */
    public ApprovedDocument(long id, String title, int revision, Instant approvedAt) {
        this(new DocumentId(id), title, revision, approvedAt);
    }
}

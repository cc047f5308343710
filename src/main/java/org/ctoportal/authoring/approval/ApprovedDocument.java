package org.ctoportal.authoring.approval;

import java.io.Serializable;
import org.ctoportal.authoring.DocumentId;

/** A document with an approved revision, in a list to choose from. */
public record ApprovedDocument(DocumentId id, String title, int revision) implements Serializable {

    /** As the database gives it. */
    public ApprovedDocument(long id, String title, int revision) {
        this(new DocumentId(id), title, revision);
    }
}

package org.ctoportal.authoring;

import java.io.Serializable;
import java.time.Instant;

/** A document in a list. */
public record DocumentSummary(DocumentId id, String title, int lastRevision, Instant changedAt, String changedBy)
        implements Serializable {

    DocumentSummary(long id, String title, int lastRevision, Instant changedAt, String changedBy) {
        this(new DocumentId(id), title, lastRevision, changedAt, changedBy);
    }
}

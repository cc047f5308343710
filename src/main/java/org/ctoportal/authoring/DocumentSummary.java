package org.ctoportal.authoring;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.framework.PackVersionId;

/** A document in a list. */
public record DocumentSummary(
        DocumentId id, String title, TemplateVersions versions, int lastRevision, Instant changedAt, String changedBy)
        implements Serializable {

    DocumentSummary(
            long id,
            String title,
            long framework,
            long clauses,
            int lastRevision,
            Instant changedAt,
            String changedBy) {
        this(
                new DocumentId(id),
                title,
                new TemplateVersions(new PackVersionId(framework), new PackVersionId(clauses)),
                lastRevision,
                changedAt,
                changedBy);
    }
}

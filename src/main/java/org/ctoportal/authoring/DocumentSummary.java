package org.ctoportal.authoring;

import java.io.Serializable;
import java.time.Instant;
import org.ctoportal.framework.PackVersionId;
import org.jspecify.annotations.Nullable;

/**
 * A document in a list.
 *
 * @param standingRevision the revision in review or approved; 0 for a draft
 */
public record DocumentSummary(
        DocumentId id,
        String title,
        TemplateVersions versions,
        int lastRevision,
        Instant changedAt,
        String changedBy,
        Standing standing,
        int standingRevision,
        Shelf shelf)
        implements Serializable {

    DocumentSummary(
            long id,
            String title,
            long framework,
            long clauses,
            int lastRevision,
            Instant changedAt,
            String changedBy,
            @Nullable Integer inReview,
            @Nullable Integer approved,
            @Nullable Instant archivedAt,
            boolean template,
            @Nullable Long copiedFrom) {
        this(
                new DocumentId(id),
                title,
                new TemplateVersions(new PackVersionId(framework), new PackVersionId(clauses)),
                lastRevision,
                changedAt,
                changedBy,
                inReview != null ? Standing.IN_REVIEW : approved != null ? Standing.APPROVED : Standing.DRAFT,
                inReview != null ? inReview : approved != null ? approved : 0,
                new Shelf(archivedAt != null, template, copiedFrom == null ? null : new DocumentId(copiedFrom)));
    }
}

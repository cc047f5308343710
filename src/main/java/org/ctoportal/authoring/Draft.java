package org.ctoportal.authoring;

import java.time.Instant;
import java.util.Set;
import org.ctoportal.authoring.content.DocumentContent;
import org.ctoportal.framework.PackVersionId;
import org.ctoportal.identity.PersonId;

/**
 * The current draft of a document.
 *
 * @param lastRevision number of the latest snapshot, 0 before the first
 * @param revisionCurrent whether nothing changed since that snapshot
 * @param drafters whoever changed it since a revision was agreed to
 */
public record Draft(
        DocumentId id,
        String kind,
        String title,
        PackVersionId framework,
        PackVersionId clauses,
        DocumentContent content,
        int lastRevision,
        boolean revisionCurrent,
        Set<PersonId> drafters,
        Instant savedAt,
        String savedBy) {

    public TemplateVersions versions() {
        return new TemplateVersions(framework, clauses);
    }

    /** The number the next snapshot gets, or has when nothing changed since. */
    public int revision() {
        return revisionCurrent ? lastRevision : lastRevision + 1;
    }
}

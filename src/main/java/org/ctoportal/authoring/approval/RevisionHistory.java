package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionSummary;

/** The kept revisions of a document, the latest first, and which of them were approved. */
public record RevisionHistory(
        DocumentId id,
        String title,
        String documentPath,
        List<RevisionSummary> revisions,
        List<ApprovedRevision> approved)
        implements Serializable {

    public Optional<ApprovedRevision> approved(int number) {
        return approved.stream().filter(one -> one.number() == number).findFirst();
    }
}

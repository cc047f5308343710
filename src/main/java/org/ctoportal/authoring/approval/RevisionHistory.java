package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionSummary;

/** The kept revisions of a document, the latest first, and what became of those that were submitted. */
public record RevisionHistory(
        DocumentId id,
        String title,
        String documentPath,
        List<RevisionSummary> revisions,
        List<ApprovalDetails> submissions)
        implements Serializable {

    public Optional<ApprovedRevision> approved(int number) {
        return Approved.in(submissions).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    public boolean isInReview(int number) {
        return submissions.stream()
                .anyMatch(one -> one.revision() == number && one.status() == ApprovalStatus.IN_REVIEW);
    }
}

package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionSummary;

/**
 * The kept revisions of a document, the latest first, and what became of those that were submitted.
 *
 * @param draftWentOn whether the draft has changed since the latest was kept
 */
public record RevisionHistory(
        DocumentId id,
        String title,
        String documentPath,
        List<RevisionSummary> revisions,
        boolean draftWentOn,
        List<ApprovalDetails> submissions)
        implements Serializable {

    public Optional<ApprovedRevision> approved(int number) {
        return Approved.in(submissions).stream()
                .filter(one -> one.number() == number)
                .findFirst();
    }

    /** How often it was submitted, the first time first. */
    public List<ApprovalDetails> submissionsOf(int number) {
        return submissions.reversed().stream()
                .filter(one -> one.revision() == number)
                .toList();
    }

    public boolean isInReview(int number) {
        return submissions.stream()
                .anyMatch(one -> one.revision() == number && one.status() == ApprovalStatus.IN_REVIEW);
    }
}

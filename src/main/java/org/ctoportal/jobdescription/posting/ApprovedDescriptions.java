package org.ctoportal.jobdescription.posting;

import java.util.Comparator;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovedRevision;
import org.springframework.stereotype.Component;

/** Job descriptions as they were approved. */
@Component
class ApprovedDescriptions {

    private final ApprovalHistoryService approvals;
    private final RevisionService revisions;

    ApprovedDescriptions(ApprovalHistoryService approvals, RevisionService revisions) {
        this.approvals = approvals;
        this.revisions = revisions;
    }

    /** The approved words a posting uses: those it was published with, or else those in force. */
    Optional<ApprovedDescription> of(DocumentId id, int revision) {
        return approvals.approved(id).stream()
                .filter(approved -> revision == Posting.REVISION_IN_FORCE || approved.number() == revision)
                .max(Comparator.comparingInt(ApprovedRevision::number))
                .map(approved ->
                        new ApprovedDescription(id, revisions.get(id, approved.number()), approved.approvedAt()));
    }
}

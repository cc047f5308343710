package org.ctoportal.authoring.approval;

import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What became of the submissions of a document, and which revision is in force. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ApprovalHistoryService {

    private final ApprovalRecords records;

    ApprovalHistoryService(ApprovalRecords records) {
        this.records = records;
    }

    /** Every submission of a document, the latest first. */
    @Transactional(readOnly = true)
    public List<ApprovalDetails> of(DocumentId document) {
        return records.of(document);
    }

    /** The approved revisions of a document, the first one first. */
    @Transactional(readOnly = true)
    public List<ApprovedRevision> approved(DocumentId document) {
        return Approved.in(records.of(document));
    }

    /** The revision in force: the approved one with the highest number. */
    @Transactional(readOnly = true)
    public Optional<ApprovedRevision> inForce(DocumentId document) {
        return Approved.latest(records.of(document));
    }
}

package org.ctoportal.authoring.approval;

import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The revisions of a document with what approval made of them. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class RevisionHistoryService {

    private final DraftService drafts;
    private final RevisionService revisions;
    private final ApprovalRecords records;
    private final ApprovalGates gates;

    RevisionHistoryService(
            DraftService drafts, RevisionService revisions, ApprovalRecords records, ApprovalGates gates) {
        this.drafts = drafts;
        this.revisions = revisions;
        this.records = records;
        this.gates = gates;
    }

    /**
     * Everything kept of a document.
     *
     * @throws org.ctoportal.authoring.DocumentNotFoundException when the district has no such document
     */
    @Transactional(readOnly = true)
    public RevisionHistory of(DocumentId id) {
        var draft = drafts.get(id);
        return new RevisionHistory(
                id,
                draft.title(),
                gates.of(draft.kind()).pathOf(id),
                revisions.list(id),
                !draft.revisionCurrent(),
                records.of(id));
    }

    /**
     * What differs between a revision and the draft as it stands now, which nobody has kept yet.
     *
     * @throws org.ctoportal.authoring.DocumentNotFoundException when the district has no such document or revision
     */
    @Transactional(readOnly = true)
    public RevisionComparison withDraft(DocumentId id, int from) {
        var draft = drafts.get(id);
        var now = gates.of(draft.kind()).composition(draft).compose(draft.content(), draft.revision());
        return RevisionComparison.between(revisions.get(id, from), now, draft.revision());
    }
}

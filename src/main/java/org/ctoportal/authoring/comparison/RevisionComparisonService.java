package org.ctoportal.authoring.comparison;

import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionDetails;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.ComparedRevisions.Kept;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Compares any two kept revisions of a document. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class RevisionComparisonService {

    private final RevisionService revisions;
    private final DraftService drafts;
    private final CurrentUser currentUser;

    RevisionComparisonService(RevisionService revisions, DraftService drafts, CurrentUser currentUser) {
        this.revisions = revisions;
        this.drafts = drafts;
        this.currentUser = currentUser;
    }

    /**
     * What differs between two revisions.
     *
     * @throws org.ctoportal.authoring.DocumentNotFoundException when the district has no such document or revision
     */
    @Transactional(readOnly = true)
    public ComparedRevisions between(DocumentId id, int from, int to) {
        var draft = drafts.get(id);
        var earlier = revisions.get(id, from);
        var later = from == to ? earlier : revisions.get(id, to);
        return new ComparedRevisions(
                draft.title(),
                currentUser.get().districtName(),
                kept(earlier),
                kept(later),
                RevisionComparison.between(earlier, later));
    }

    private static Kept kept(RevisionDetails revision) {
        return new Kept(revision.number(), revision.createdAt(), revision.createdBy());
    }
}

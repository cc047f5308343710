package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Keeps the words a policy had when something was decided about it. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class PolicyVersionService {

    private final PolicyBook book;
    private final DraftService drafts;
    private final RevisionService revisions;
    private final DistrictProfileService districts;

    PolicyVersionService(
            PolicyBook book, DraftService drafts, RevisionService revisions, DistrictProfileService districts) {
        this.book = book;
        this.drafts = drafts;
        this.revisions = revisions;
        this.districts = districts;
    }

    /** @throws PolicyNotFoundException when the district has no such policy */
    @Transactional(readOnly = true)
    public PolicyBasis basis(PolicyId id) {
        var open = book.open(id);
        var policy = open.policy();
        var draft = open.draft();
        return new PolicyBasis(
                policy.document(),
                policy.number(),
                draft.title(),
                policy.begunBy(),
                LocalDate.ofInstant(policy.begunAt(), districts.profile().timeZone()),
                draft.revisionCurrent(),
                draft.drafters(),
                open.cost().orElse(null));
    }

    /** What the words as they are now change against a kept revision. */
    @Transactional(readOnly = true)
    public RevisionComparison changesSince(PolicyId id, int revision) {
        var open = book.open(id);
        var kept = revisions.get(open.policy().document(), revision);
        return RevisionComparison.between(
                kept, open.compose(PolicyPaper.POLICY), open.draft().revision());
    }

    /** Lets nobody change the words until the transaction ends. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void hold(PolicyId id) {
        drafts.hold(book.policy(id).document());
    }

    /** Keeps the words as they are with what was decided, and gives the number of the revision. */
    @Transactional(propagation = Propagation.MANDATORY)
    public int keep(PolicyId id, PolicyRecord record) {
        var open = book.open(id);
        return revisions.keepAnew(
                open.policy().document(), (content, number) -> open.compose(PolicyPaper.POLICY, content, record));
    }
}

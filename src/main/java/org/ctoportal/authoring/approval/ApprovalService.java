package org.ctoportal.authoring.approval;

import java.time.Clock;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Submits drafts for approval: what is submitted is frozen as a revision and goes along the district's route. */
@Service
@PreAuthorize(Permissions.MAY_DRAFT)
public class ApprovalService {

    private final ApprovalRepository approvals;
    private final ApprovalSignerRepository signers;
    private final ApprovalRecords records;
    private final ApprovalRouteService routes;
    private final ApprovalGates gates;
    private final Readiness readiness;
    private final DraftService drafts;
    private final RevisionService revisions;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;
    private final Clock clock;

    ApprovalService(
            ApprovalRepository approvals,
            ApprovalSignerRepository signers,
            ApprovalRecords records,
            ApprovalRouteService routes,
            ApprovalGates gates,
            Readiness readiness,
            DraftService drafts,
            RevisionService revisions,
            ColleagueService colleagues,
            CurrentUser currentUser,
            Clock clock) {
        this.approvals = approvals;
        this.signers = signers;
        this.records = records;
        this.routes = routes;
        this.gates = gates;
        this.readiness = readiness;
        this.drafts = drafts;
        this.revisions = revisions;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /** What would happen if the draft were submitted now. */
    @Transactional(readOnly = true)
    public SubmissionPlan plan(DocumentId id) {
        var draft = drafts.get(id);
        var route = routes.of(draft.kind());
        var readers = colleagues.readers();
        var blockers = readiness.blockers(draft, currentUser.get().id(), route, readers);
        return new SubmissionPlan(draft.revision(), route, blockers, readers);
    }

    /**
     * Freezes the draft as a revision and asks the first on the route.
     *
     * @throws BlockedSubmissionException when something stands in the way
     */
    @Transactional
    public ApprovalId submit(DocumentId id, String note) {
        if (note.length() > Decide.LONGEST_NOTE) {
            throw new RefusedDecisionException(Reason.TOO_LONG);
        }
        var draft = drafts.hold(id);
        var person = currentUser.get();
        var route = routes.of(draft.kind());
        var blockers = readiness.blockers(draft, person.id(), route, colleagues.readers());
        if (!blockers.isEmpty()) {
            throw new BlockedSubmissionException(blockers);
        }
        var number = revisions.keep(id, gates.of(draft.kind()).composition(draft));
        var drafters = Readiness.drafters(draft, person.id());
        var approval = approvals.save(new Approval(id, number, note.strip(), drafters, person.name(), clock.instant()));
        for (var spot : route.spots()) {
            var needed = route.stages().get(spot.stage()).needed();
            signers.save(
                    new ApprovalSigner(approval.approvalId(), spot, needed, route.signer(spot), spot.stage() == 0));
        }
        return approval.approvalId();
    }

    /**
     * Takes a submission back; the revision stays, and the draft can be submitted again.
     *
     * @throws RefusedDecisionException when it is decided already
     */
    @Transactional
    public void withdraw(ApprovalId id) {
        var approval = approvals.findWithLockById(id.value()).orElseThrow(ApprovalNotFoundException::new);
        approval.close(ApprovalStatus.WITHDRAWN, currentUser.get().name(), clock.instant());
        records.signersOf(approval).forEach(signer -> signer.awaitDecision(false));
    }
}

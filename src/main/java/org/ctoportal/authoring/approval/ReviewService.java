package org.ctoportal.authoring.approval;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.RevisionService;
import org.ctoportal.authoring.comparison.RevisionComparison;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.data.domain.Pageable;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What waits for the signed-in person, and what they need to see to decide. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class ReviewService {

    private final ApprovalRepository approvals;
    private final ApprovalRecords records;
    private final ApprovalGates gates;
    private final DraftService drafts;
    private final RevisionService revisions;
    private final CurrentUser currentUser;

    ReviewService(
            ApprovalRepository approvals,
            ApprovalRecords records,
            ApprovalGates gates,
            DraftService drafts,
            RevisionService revisions,
            CurrentUser currentUser) {
        this.approvals = approvals;
        this.records = records;
        this.gates = gates;
        this.drafts = drafts;
        this.revisions = revisions;
        this.currentUser = currentUser;
    }

    /** What waits for a decision of the person, their own or on somebody's behalf; the longest waiting first. */
    @Transactional(readOnly = true)
    public List<ApprovalSummary> waiting(Pageable page) {
        var person = currentUser.get();
        return approvals.findWaiting(person.id().value(), roles(person), page);
    }

    /** A submission with what changed since the revision that was in force before it. */
    @Transactional(readOnly = true)
    public ApprovalReview get(ApprovalId id) {
        var approval = approvals.findById(id.value()).orElseThrow(ApprovalNotFoundException::new);
        var history = records.of(approval.document());
        var details = history.stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow(ApprovalNotFoundException::new);
        var since = Approved.in(history).stream()
                .map(ApprovedRevision::number)
                .filter(number -> number < approval.revision())
                .reduce((earlier, later) -> later)
                .orElse(null);
        var after = revisions.get(approval.document(), approval.revision());
        var before = since == null ? after : revisions.get(approval.document(), since);
        var draft = drafts.get(approval.document());
        var turn = turn(approval);
        return new ApprovalReview(
                details,
                draft.title(),
                since,
                RevisionComparison.between(before, after),
                turn.hand(),
                turn.hand() == Hand.ON_BEHALF ? turn.signer().who() : null,
                gates.of(draft.kind()).pathOf(draft.id()));
    }

    private Turn turn(Approval approval) {
        var person = currentUser.get();
        var me = new Colleague(person.id(), person.name(), person.title(), roles(person));
        var places = records.signersOf(approval);
        if (approval.status() == ApprovalStatus.IN_REVIEW) {
            var course = records.course(approval, places, List.of());
            var place = Turns.of(me, places, course);
            if (place.isPresent()) {
                return new Turn(place.get().signer().handOf(me), place.get().signer());
            }
        }
        return new Turn(Hand.NONE, places.getFirst().signer());
    }

    private record Turn(Hand hand, Signer signer) {}

    private static Set<Role> roles(SignedInPerson person) {
        return Arrays.stream(Role.values()).filter(person::has).collect(Collectors.toUnmodifiableSet());
    }
}

package org.ctoportal.authoring.approval;

import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.ctoportal.authoring.DraftService;
import org.ctoportal.authoring.approval.Course.Vote;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Takes the decisions of those who are asked to agree, in their own name or on behalf of somebody. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class DecisionService {

    private final ApprovalRepository approvals;
    private final ApprovalDecisionRepository decisions;
    private final ApprovalRemarkRepository remarks;
    private final ApprovalRecords records;
    private final DraftService drafts;
    private final ColleagueService colleagues;
    private final CurrentUser currentUser;
    private final Clock clock;

    DecisionService(
            ApprovalRepository approvals,
            ApprovalDecisionRepository decisions,
            ApprovalRemarkRepository remarks,
            ApprovalRecords records,
            DraftService drafts,
            ColleagueService colleagues,
            CurrentUser currentUser,
            Clock clock) {
        this.approvals = approvals;
        this.decisions = decisions;
        this.remarks = remarks;
        this.records = records;
        this.drafts = drafts;
        this.colleagues = colleagues;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Decides at the first place where the person is asked; where they stand in for somebody only when they are asked
     * nowhere themselves. Returns where the submission stands then.
     *
     * @throws RefusedDecisionException when it cannot be taken
     */
    @Transactional
    public ApprovalStatus decide(ApprovalId id, Decide how) {
        var approval = approvals.findWithLockById(id.value()).orElseThrow(ApprovalNotFoundException::new);
        var person = currentUser.get();
        check(how, approval, person);
        var readers = colleagues.readers();
        var me = readers.stream()
                .filter(reader -> reader.id().equals(person.id()))
                .findFirst()
                .orElseThrow(() -> new RefusedDecisionException(Reason.NOT_YOUR_TURN));
        var places = records.signersOf(approval);
        var course = records.course(approval, places, readers);
        if (course.status() != ApprovalStatus.IN_REVIEW || approval.status() != ApprovalStatus.IN_REVIEW) {
            throw new RefusedDecisionException(Reason.CLOSED);
        }
        var place = Turns.of(me, places, course).orElseThrow(() -> new RefusedDecisionException(Reason.NOT_YOUR_TURN));
        var voice =
                new Voices(approval.drafters(), readers).of(place.signer(), me).orElseThrow();
        var vote = new Vote(place.spot(), how.verdict(), person.id(), voice);
        var after = course.after(vote);
        var behalf = place.signer().handOf(me) == Hand.ON_BEHALF
                ? named(place.signer().who(), readers)
                : "";
        decisions.save(new ApprovalDecision(id, vote, person, behalf, how, clock.instant()));
        if (how.verdict() == Verdict.CHANGES_REQUESTED && !how.note().isBlank()) {
            remarks.save(new ApprovalRemark(id, "", how.note().strip(), person, clock.instant()));
        }
        conclude(approval, places, after, person);
        return after.status();
    }

    private void conclude(Approval approval, List<ApprovalSigner> places, Course after, SignedInPerson person) {
        var waiting = after.waiting();
        places.forEach(place -> place.awaitDecision(waiting.contains(place.spot())));
        if (after.status() != ApprovalStatus.IN_REVIEW) {
            approval.close(after.status(), person.name(), clock.instant());
        }
        if (after.status() == ApprovalStatus.APPROVED) {
            drafts.agreed(approval.document(), approval.revision());
        }
    }

    private void check(Decide how, Approval approval, SignedInPerson person) {
        if (how.note().length() > Decide.LONGEST_NOTE) {
            throw new RefusedDecisionException(Reason.TOO_LONG);
        }
        if (!plain(how.typedName()).equals(plain(person.name()))) {
            throw new RefusedDecisionException(Reason.NAME);
        }
        var unsaid =
                switch (how.verdict()) {
                    case APPROVED -> false;
                    case DECLINED -> how.note().isBlank();
                    case CHANGES_REQUESTED ->
                        how.note().isBlank()
                                && !remarks.existsByApprovalIdAndPersonIdAndAnsweredIdIsNull(
                                        approval.id(), person.id().value());
                };
        if (unsaid) {
            throw new RefusedDecisionException(Reason.NO_REMARK);
        }
    }

    private static String plain(String name) {
        return name.strip().replaceAll("\\s+", " ").toLowerCase(Locale.ROOT);
    }

    /** In whose name, as it will be read later: the person, or the role where several hold it. */
    private static String named(Party who, List<Colleague> readers) {
        var holders = readers.stream().filter(who::includes).toList();
        if (holders.size() == 1) {
            var holder = holders.getFirst();
            return holder.title().isEmpty() ? holder.name() : holder.name() + ", " + holder.title();
        }
        return Optional.ofNullable(who.role())
                .map(role -> role.name().replace('_', ' ').toLowerCase(Locale.ROOT))
                .orElse(who.name());
    }
}

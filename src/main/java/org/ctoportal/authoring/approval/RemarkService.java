package org.ctoportal.authoring.approval;

import java.time.Clock;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Remarks on what is submitted, sentence by sentence, and what is answered to them. */
@Service
@PreAuthorize(Permissions.MAY_READ)
public class RemarkService {

    public static final int LONGEST = 2000;

    private static final int LONGEST_CODE = 60;

    private final ApprovalRepository approvals;
    private final ApprovalRemarkRepository remarks;
    private final CurrentUser currentUser;
    private final Clock clock;

    RemarkService(
            ApprovalRepository approvals, ApprovalRemarkRepository remarks, CurrentUser currentUser, Clock clock) {
        this.approvals = approvals;
        this.remarks = remarks;
        this.currentUser = currentUser;
        this.clock = clock;
    }

    /**
     * Remarks on a sentence of what is in review; on the whole of it when {@code clause} is empty.
     *
     * @throws RefusedDecisionException when the review is over, or nothing or too much is said
     */
    @Transactional
    public RemarkId add(ApprovalId id, String clause, String text) {
        var approval = approvals.findWithLockById(id.value()).orElseThrow(ApprovalNotFoundException::new);
        if (approval.status() != ApprovalStatus.IN_REVIEW) {
            throw new RefusedDecisionException(Reason.CLOSED);
        }
        if (clause.length() > LONGEST_CODE) {
            throw new IllegalArgumentException("No sentence has such a code");
        }
        var remark = new ApprovalRemark(id, clause, checked(text), currentUser.get(), clock.instant());
        return new RemarkId(remarks.save(remark).id());
    }

    /** Answers a remark; the drafter's way to say why something stays. */
    @Transactional
    public void answer(RemarkId id, String text) {
        remarks.save(get(id).answer(checked(text), currentUser.get(), clock.instant()));
    }

    /** Whoever wrote it, or whoever may change the document, says that it is done. */
    @Transactional
    public void settle(RemarkId id) {
        var remark = get(id);
        var person = currentUser.get();
        if (!remark.isBy(person.id()) && !person.may(Permissions.DRAFT_DOCUMENTS)) {
            throw new AccessDeniedException("Somebody else's remark");
        }
        remark.settle(person.name(), clock.instant());
    }

    private ApprovalRemark get(RemarkId id) {
        return remarks.findById(id.value()).orElseThrow(ApprovalNotFoundException::new);
    }

    private static String checked(String text) {
        if (text.isBlank()) {
            throw new RefusedDecisionException(Reason.NO_REMARK);
        }
        if (text.length() > LONGEST) {
            throw new RefusedDecisionException(Reason.TOO_LONG);
        }
        return text.strip();
    }
}

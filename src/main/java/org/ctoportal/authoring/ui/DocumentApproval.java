package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.authoring.approval.ApprovalDetails;
import org.ctoportal.authoring.approval.ApprovalHistoryService;
import org.ctoportal.authoring.approval.ApprovalService;
import org.ctoportal.authoring.approval.ApprovalStatus;
import org.ctoportal.authoring.approval.Approved;
import org.ctoportal.authoring.approval.RefusedDecisionException;
import org.ctoportal.authoring.approval.RemarkDetails;
import org.ctoportal.authoring.approval.RemarkService;
import org.ctoportal.shared.ui.Notices;
import org.jspecify.annotations.Nullable;

/** How a document stands with approval, beside its text: who is next, what was remarked, and the way to submit it. */
public class DocumentApproval extends Composite<Section> {

    private final transient ApprovalService approvals;
    private final transient ApprovalHistoryService history;
    private final transient RemarkService remarks;
    private final boolean mayDraft;
    private final Moments moments;
    private final Div body = new Div();
    private @Nullable DocumentId document;

    public DocumentApproval(
            ApprovalService approvals,
            ApprovalHistoryService history,
            RemarkService remarks,
            boolean mayDraft,
            ZoneId zone) {
        this.approvals = approvals;
        this.history = history;
        this.remarks = remarks;
        this.mayDraft = mayDraft;
        this.moments = new Moments(zone, getLocale());
        getContent().setId("approval");
        getContent().addClassNames("panel", "approval");
        getContent().add(new H2(getTranslation("authoring.approval.title")), body);
    }

    public void show(DocumentId id) {
        document = id;
        body.removeAll();
        var submissions = history.of(id);
        if (submissions.isEmpty()) {
            body.add(new Paragraph(getTranslation("authoring.approval.none")));
        } else {
            addLatest(submissions.getFirst());
        }
        addInForce(submissions);
        var inReview = !submissions.isEmpty() && submissions.getFirst().status() == ApprovalStatus.IN_REVIEW;
        if (mayDraft && !inReview) {
            var submit = new Button(getTranslation("authoring.approval.submit"), click -> plan());
            submit.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_SMALL);
            body.add(submit);
        }
        body.add(new Anchor(AuthoringRoutes.revisionsOf(id), getTranslation("authoring.revisions.open")));
    }

    private void addLatest(ApprovalDetails latest) {
        var state = new Paragraph(getTranslation(
                "authoring.approval.state." + latest.status(),
                latest.revision(),
                latest.submittedBy(),
                moments.time(latest.submittedAt()),
                latest.closedBy()));
        body.add(state, new ApprovalProgress(latest.signers(), latest.status() == ApprovalStatus.IN_REVIEW, moments));
        if (!latest.remarks().isEmpty()) {
            body.add(new RemarkList(latest.remarks(), new Actions(), moments));
        }
        body.add(new Anchor(AuthoringRoutes.approvalOf(latest.id()), getTranslation("authoring.approval.openReview")));
        if (latest.status() == ApprovalStatus.IN_REVIEW && mayDraft) {
            var withdraw = new Button(getTranslation("authoring.approval.withdraw"), click -> withdraw(latest));
            withdraw.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            body.add(withdraw);
        }
    }

    private void addInForce(List<ApprovalDetails> submissions) {
        Approved.latest(submissions)
                .ifPresent(inForce -> body.add(new Paragraph(getTranslation(
                        "authoring.approval.inForce", inForce.number(), moments.day(inForce.approvedAt())))));
    }

    private void plan() {
        new SubmitDialog(approvals.plan(document()), note -> {
                    approvals.submit(document(), note);
                    show(document());
                    Notices.done(getTranslation("authoring.approval.submitted"));
                })
                .open();
    }

    private void withdraw(ApprovalDetails latest) {
        try {
            approvals.withdraw(latest.id());
            Notices.done(getTranslation("authoring.approval.withdrawn"));
        } catch (RefusedDecisionException e) {
            Notices.problem(getTranslation("authoring.approval.refused." + e.reason()));
        }
        show(document());
    }

    private DocumentId document() {
        return Objects.requireNonNull(document);
    }

    /** Answers and settles. */
    private final class Actions implements RemarkActions {

        @Override
        public RemarkDetails answer(RemarkDetails remark, String text) {
            remarks.answer(remark.id(), text);
            return now(remark);
        }

        @Override
        public RemarkDetails settle(RemarkDetails remark) {
            remarks.settle(remark.id());
            return now(remark);
        }

        private RemarkDetails now(RemarkDetails remark) {
            return history.of(document()).stream()
                    .flatMap(submission -> submission.remarks().stream())
                    .filter(one -> one.id().equals(remark.id()))
                    .findFirst()
                    .orElse(remark);
        }

        @Override
        public boolean maySettle(RemarkDetails remark) {
            return mayDraft;
        }
    }
}

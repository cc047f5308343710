package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.ctoportal.authoring.AuthoringRoutes;
import org.ctoportal.authoring.approval.ApprovalId;
import org.ctoportal.authoring.approval.ApprovalNotFoundException;
import org.ctoportal.authoring.approval.ApprovalReview;
import org.ctoportal.authoring.approval.ApprovalStatus;
import org.ctoportal.authoring.approval.Decide;
import org.ctoportal.authoring.approval.DecisionService;
import org.ctoportal.authoring.approval.Hand;
import org.ctoportal.authoring.approval.RefusedDecisionException;
import org.ctoportal.authoring.approval.RemarkDetails;
import org.ctoportal.authoring.approval.RemarkService;
import org.ctoportal.authoring.approval.ReviewService;
import org.ctoportal.authoring.approval.Verdict;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** What somebody who is asked to agree sees: only what changed since the revision in force, and the decision. */
@Route(AuthoringRoutes.APPROVAL)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle, Reviewing {

    private final transient ReviewService reviews;
    private final transient DecisionService decisions;
    private final transient RemarkService remarks;
    private final transient CurrentUser currentUser;
    private final Moments moments;
    private @Nullable ApprovalReview review;

    ApprovalView(
            ReviewService reviews,
            DecisionService decisions,
            RemarkService remarks,
            DistrictProfileService districts,
            CurrentUser currentUser) {
        this.reviews = reviews;
        this.decisions = decisions;
        this.remarks = remarks;
        this.currentUser = currentUser;
        this.moments = new Moments(districts.profile().timeZone(), getLocale());
        addClassNames("page", "approval-page");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), AuthoringRoutes.APPROVAL_ID)
                .map(ApprovalId::new)
                .orElseThrow(NotFoundException::new);
        try {
            show(reviews.get(id));
        } catch (ApprovalNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(ApprovalReview current) {
        review = current;
        removeAll();
        var approval = current.approval();
        var header = new PageHeader(current.title());
        header.setSubtitle(getTranslation(
                "authoring.approval.state." + approval.status(),
                approval.revision(),
                approval.submittedBy(),
                moments.time(approval.submittedAt()),
                approval.closedBy()));
        var open = new Anchor(current.documentPath(), getTranslation("authoring.approval.document"));
        open.addClassName("button");
        header.addAction(open);
        add(header);
        if (!approval.note().isEmpty()) {
            var note = new Paragraph(approval.note());
            note.addClassNames("notice", "approval-note");
            add(note);
        }
        add(new ApprovalProgress(approval.signers(), approval.status() == ApprovalStatus.IN_REVIEW, moments));
        var others = current.remarksBeside();
        if (!others.isEmpty()) {
            add(new RemarkList(others, this, moments));
        }
        var text = new ClauseChanges(current.shown(), change -> Optional.of(new ClauseRemarks(change, this, moments)));
        add(summary(current), text);
        if (current.hand() != Hand.NONE) {
            add(new DecisionBar(this::ask));
        }
    }

    private Paragraph summary(ApprovalReview current) {
        var since = current.since();
        var summary = new Paragraph(
                since == null
                        ? getTranslation("authoring.approval.whole")
                        : getTranslation("authoring.approval.since", since) + " "
                                + new ComparisonWords(getLocale()).summary(current.comparison()));
        summary.addClassName("approval-summary");
        return summary;
    }

    private void ask(Verdict verdict) {
        var represents = review().represents();
        new DecisionDialog(
                        verdict,
                        currentUser.get().name(),
                        represents == null ? "" : PartyWords.of(represents),
                        this::decide)
                .open();
    }

    private void decide(Decide how) {
        try {
            var status = decisions.decide(review().approval().id(), how);
            Notices.done(getTranslation("authoring.decision.done." + how.verdict()));
            reload();
            if (status == ApprovalStatus.APPROVED) {
                addComponentAtIndex(
                        1,
                        result(getTranslation(
                                "authoring.decision.inForce",
                                review().approval().revision())));
            }
        } catch (RefusedDecisionException e) {
            if (e.reason() != RefusedDecisionException.Reason.CLOSED
                    && e.reason() != RefusedDecisionException.Reason.NOT_YOUR_TURN) {
                throw e;
            }
            reload();
            Notices.problem(getTranslation("authoring.approval.refused." + e.reason()));
        }
    }

    private static Paragraph result(String words) {
        var result = new Paragraph(words);
        result.addClassNames("panel", "approval-done");
        result.getElement().setAttribute("role", "status");
        return result;
    }

    private void reload() {
        show(reviews.get(review().approval().id()));
    }

    /** Reads again how it stands; the sentences show it one by one, so that nothing typed is lost. */
    private void refresh() {
        review = reviews.get(review().approval().id());
    }

    @Override
    public boolean isOpen() {
        return review().approval().status() == ApprovalStatus.IN_REVIEW;
    }

    @Override
    public List<RemarkDetails> remarksOn(String clause) {
        return review().remarksOn(clause);
    }

    @Override
    public boolean remark(String clause, String text) {
        try {
            remarks.add(review().approval().id(), clause, text);
            refresh();
            return true;
        } catch (RefusedDecisionException e) {
            Notices.problem(getTranslation("authoring.approval.refused." + e.reason()));
            return false;
        }
    }

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
        refresh();
        return review().approval().remarks().stream()
                .filter(one -> one.id().equals(remark.id()))
                .findFirst()
                .orElse(remark);
    }

    @Override
    public boolean maySettle(RemarkDetails remark) {
        return currentUser.get().may(Permissions.DRAFT_DOCUMENTS)
                || remark.writtenBy().equals(currentUser.get().name());
    }

    private ApprovalReview review() {
        return Objects.requireNonNull(review);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("authoring.approval.page", review().title());
    }
}

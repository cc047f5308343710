package org.ctoportal.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
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
import org.ctoportal.authoring.comparison.ClauseChange;
import org.ctoportal.authoring.comparison.ComparisonWords;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.jspecify.annotations.Nullable;

/** What somebody who is asked to agree sees: only what changed since the revision in force, and the decision. */
@Route(AuthoringRoutes.APPROVAL)
@RolesAllowed(Permissions.READ_DOCUMENTS)
class ApprovalView extends Div implements BeforeEnterObserver, HasDynamicTitle, RemarkActions {

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
        var id = event.getRouteParameters()
                .getLong(AuthoringRoutes.APPROVAL_ID)
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
        var onTheWhole = current.remarksOn("");
        if (!onTheWhole.isEmpty()) {
            add(new RemarkList(onTheWhole, this, moments));
        }
        add(summary(current), new ClauseChanges(current.shown(), this::beneath));
        if (current.hand() != Hand.NONE) {
            add(actions());
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

    private Optional<Component> beneath(ClauseChange change) {
        var said = review().remarksOn(change.code());
        var beneath = new Div();
        if (!said.isEmpty()) {
            beneath.add(new RemarkList(said, this, moments));
        }
        if (review().approval().status() == ApprovalStatus.IN_REVIEW) {
            var remark = new Button(getTranslation("authoring.remark.new"));
            remark.addThemeVariants(ButtonVariant.LUMO_SMALL, ButtonVariant.LUMO_TERTIARY);
            remark.setAriaLabel(getTranslation("authoring.remark.on", ClauseChanges.nameOf(change)));
            remark.addClickListener(click -> {
                remark.setVisible(false);
                beneath.add(new RemarkInput(
                        "authoring.remark.label",
                        "authoring.remark.add",
                        text -> {
                            remarks.add(review().approval().id(), change.code(), text);
                            reload();
                        },
                        () -> remark.setVisible(true)));
            });
            beneath.add(remark);
        }
        return beneath.getChildren().findAny().isPresent() ? Optional.of(beneath) : Optional.empty();
    }

    private Div actions() {
        var approve = new Button(getTranslation("authoring.decision.APPROVED"), click -> ask(Verdict.APPROVED));
        approve.addThemeVariants(ButtonVariant.LUMO_PRIMARY, ButtonVariant.LUMO_LARGE);
        var changes = new Button(
                getTranslation("authoring.decision.CHANGES_REQUESTED"), click -> ask(Verdict.CHANGES_REQUESTED));
        changes.addThemeVariants(ButtonVariant.LUMO_LARGE);
        var decline = new Button(getTranslation("authoring.decision.DECLINED"), click -> ask(Verdict.DECLINED));
        decline.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_ERROR);
        var actions = new Div(approve, changes, decline);
        actions.addClassName("approval-actions");
        actions.getElement().setAttribute("role", "group");
        actions.getElement().setAttribute("aria-label", getTranslation("authoring.decision"));
        return actions;
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

    @Override
    public void answer(RemarkDetails remark, String text) {
        remarks.answer(remark.id(), text);
        reload();
    }

    @Override
    public void settle(RemarkDetails remark) {
        remarks.settle(remark.id());
        reload();
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

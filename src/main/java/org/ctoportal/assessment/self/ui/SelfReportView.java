package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.matrix.MatrixConsentService;
import org.ctoportal.assessment.self.Extent;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentNotFoundException;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.self.SelfShareService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.ui.Notices;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** The report of a run for its owner, who may see it, and what happened to it. */
@Route(SelfAssessmentRoutes.REPORT)
@RolesAllowed(Permissions.ASSESS_SELF)
class SelfReportView extends Div implements BeforeEnterObserver, HasDynamicTitle, SharePanel.Sharing {

    private final transient SelfAssessmentService assessments;
    private final transient SelfShareService shares;
    private final transient MatrixConsentService consents;
    private final ZoneId zone;
    private final Div privacy = new Div();
    private @Nullable SelfAssessmentDetails details;

    SelfReportView(
            SelfAssessmentService assessments,
            SelfShareService shares,
            MatrixConsentService consents,
            DistrictProfileService districts) {
        this.assessments = assessments;
        this.shares = shares;
        this.consents = consents;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "self-report-page");
        privacy.addClassName("self-privacy");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        try {
            details = assessments.get(RouteNumber.in(event.getRouteParameters(), SelfAssessmentRoutes.ID)
                    .map(SelfAssessmentId::new)
                    .orElseThrow(NotFoundException::new));
        } catch (SelfAssessmentNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "private"));
        var answers = new Anchor(
                SelfAssessmentRoutes.of(details().id()),
                getTranslation(KEY + (details().isOpen() ? "goOn" : "answers")));
        answers.addClassName("button");
        header.addAction(answers);
        if (!details().isOpen() && details().run().instrument().kind() == InstrumentKind.TECHNOLOGY_LEADER) {
            var plan = new Anchor(GrowthRoutes.PLAN, getTranslation("menu.grow.plan"));
            plan.addClassName("button");
            header.addAction(plan);
        }
        add(header, new ReportBody(details().run(), details().earlier(), true), privacy);
        showPrivacy();
    }

    private void showPrivacy() {
        privacy.removeAll();
        privacy.add(new SharePanel(details(), details().isOpen() ? List.of() : shares.possibleReaders(), zone, this));
        if (details().run().instrument().kind() == InstrumentKind.TECHNOLOGY_LEADER) {
            privacy.add(new ConsentPanel(consents, zone));
        }
        privacy.add(new HistoryPanel(details(), zone), new KeepPanel(details(), this::reopen, this::askToDelete));
    }

    @Override
    public void share(PersonId reader, Extent extent) {
        shares.share(details().id(), reader, extent);
        showAgain();
    }

    @Override
    public void revoke(PersonId reader) {
        shares.revoke(details().id(), reader);
        showAgain();
    }

    private void showAgain() {
        details = assessments.get(details().id());
        showPrivacy();
    }

    private void reopen() {
        var next = assessments.reopen(details().id());
        getUI().ifPresent(ui -> ui.navigate(SelfAssessmentRoutes.of(next)));
    }

    private void askToDelete() {
        var dialog = new ConfirmDialog(
                getTranslation(KEY + "delete.title"),
                getTranslation(KEY + "delete.text"),
                getTranslation(KEY + "delete"),
                event -> delete());
        dialog.setCancelable(true);
        dialog.setCancelText(getTranslation("action.cancel"));
        dialog.setConfirmButtonTheme("error primary");
        dialog.open();
    }

    private void delete() {
        assessments.delete(details().id());
        Notices.done(getTranslation(KEY + "deleted"));
        getUI().ifPresent(ui -> ui.navigate(SelfAssessmentListView.class));
    }

    private SelfAssessmentDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                KEY + "report.title",
                SelfWords.title(details().run().instrument().kind()),
                SelfWords.run(details().run().run(), details().run().edition()));
    }
}

package org.ctoportal.assessment.self.ui;

import static org.ctoportal.assessment.self.ui.SelfWords.KEY;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.ZoneId;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.SelfAssessmentDetails;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentNotFoundException;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.assessment.sheet.ui.StatementSheet;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.jspecify.annotations.Nullable;

/** Somebody rates the own work; the report builds up beside it. Submitted, it shows what was said. */
@Route(SelfAssessmentRoutes.SHEET)
@RolesAllowed(Permissions.ASSESS_SELF)
class SelfAssessmentView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** A superintendent has no role a statement could miss; what is open is what one cannot tell. */
    private static final Map<String, String> SUPERINTENDENT =
            Map.of("notAsked", "assessment.sheet.notEnoughInformation");

    private final transient SelfAssessmentService assessments;
    private final ZoneId zone;
    private final StatementSheet sheet = new StatementSheet(this::showReport, this::showAgain);
    private final ReportSoFar report = new ReportSoFar();
    private @Nullable SelfAssessmentDetails details;

    SelfAssessmentView(SelfAssessmentService assessments, DistrictProfileService districts) {
        this.assessments = assessments;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "self-answering");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        details = read(RouteNumber.in(event.getRouteParameters(), SelfAssessmentRoutes.ID)
                .map(SelfAssessmentId::new)
                .orElseThrow(NotFoundException::new));
        removeAll();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation(KEY + "private"));
        var link = details().isOpen()
                ? SelfAssessmentRoutes.LIST
                : SelfAssessmentRoutes.reportOf(details().id());
        var back = new Anchor(link, getTranslation(KEY + (details().isOpen() ? "all" : "report")));
        back.addClassName("button");
        header.addAction(back);
        var body = new Div(sheet, report);
        body.addClassName("self-body");
        add(header, body);
        show();
    }

    private void show() {
        var own = details().run().instrument().kind() == InstrumentKind.SUPERINTENDENT
                ? SUPERINTENDENT
                : Map.<String, String>of();
        sheet.show(SelfSheet.of(details(), zone), own, zone);
        report.setVisible(details().isOpen());
        report.show(details().run());
    }

    private void showReport() {
        report.show(assessments.run(details().id()));
    }

    private void showAgain() {
        details = read(details().id());
        if (details().isOpen()) {
            show();
        } else {
            getUI().ifPresent(ui ->
                    ui.navigate(SelfAssessmentRoutes.reportOf(details().id())));
        }
    }

    private SelfAssessmentDetails read(SelfAssessmentId id) {
        try {
            return assessments.get(id);
        } catch (SelfAssessmentNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private SelfAssessmentDetails details() {
        return Objects.requireNonNull(details);
    }

    @Override
    public String getPageTitle() {
        return SelfWords.title(details().run().instrument().kind()) + " · "
                + SelfWords.run(details().run().run(), details().run().edition());
    }
}

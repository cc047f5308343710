package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.ZoneId;
import java.util.Objects;
import org.ctoportal.assessment.evaluation.EvaluationCycleService;
import org.ctoportal.assessment.evaluation.EvaluationDetails;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.EvaluationTakeoverService;
import org.ctoportal.assessment.evaluation.Handover;
import org.ctoportal.assessment.evaluation.ReceiptService;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;
import org.ctoportal.shared.ui.SaveStatus;
import org.jspecify.annotations.Nullable;

/** One evaluation: its supervisor writes it, the employee reads what was shared and answers, human resources read. */
@Route(EvaluationRoutes.EVALUATION)
@RolesAllowed(Permissions.READ_EVALUATIONS)
class EvaluationView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EvaluationService evaluations;
    private final transient EvaluationCycleService cycle;
    private final transient ReceiptService receipts;
    private final transient EvaluationTakeoverService takeovers;
    private final transient Clock clock;
    private final ZoneId zone;
    private final SaveStatus status = new SaveStatus();
    private @Nullable EvaluationDetails opened;

    EvaluationView(
            EvaluationService evaluations,
            EvaluationCycleService cycle,
            ReceiptService receipts,
            EvaluationTakeoverService takeovers,
            DistrictProfileService districts,
            Clock clock) {
        this.evaluations = evaluations;
        this.cycle = cycle;
        this.receipts = receipts;
        this.takeovers = takeovers;
        this.clock = clock;
        this.zone = districts.profile().timeZone();
        addClassNames("page", "evaluation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), EvaluationRoutes.ID)
                .map(EvaluationId::new)
                .orElseThrow(NotFoundException::new);
        try {
            opened = evaluations.open(id);
        } catch (EvaluationNotFoundException e) {
            throw new NotFoundException();
        }
        removeAll();
        var terms = opened().terms();
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(
                terms.title().isEmpty()
                        ? getTranslation("evaluation.subtitle.alone", terms.supervisor())
                        : getTranslation("evaluation.subtitle", terms.title(), terms.supervisor()));
        header.addAction(status, link(EvaluationRoutes.yearsOf(id), "evaluation.years.link"));
        var basis = new Paragraph(EvaluationWords.basis(terms));
        basis.addClassName("hint");
        var body = new EvaluationDesk(evaluations, cycle, receipts, clock, zone, status, opened()).shown();
        status.watch(body);
        add(header, basis);
        takeovers.handovers(id).forEach(one -> add(handover(one)));
        add(body);
    }

    private Paragraph handover(Handover one) {
        var line = new Paragraph(getTranslation(
                "evaluation.handover", one.to(), one.from(), EvaluationWords.day(one.at(), zone), one.reason()));
        line.addClassName("hint");
        return line;
    }

    private Anchor link(String path, String key) {
        var link = new Anchor(path, getTranslation(key));
        link.addClassName("button");
        return link;
    }

    private EvaluationDetails opened() {
        return Objects.requireNonNull(opened);
    }

    @Override
    public String getPageTitle() {
        return getTranslation(
                "evaluation.title",
                opened().terms().employee(),
                opened().terms().schoolYear().text());
    }
}

package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.grid.Grid;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import org.ctoportal.assessment.evaluation.EvaluationBeginningService;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.EvaluationStatus;
import org.ctoportal.assessment.evaluation.EvaluationSummary;
import org.ctoportal.assessment.evaluation.EvaluationTakeoverService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Permissions;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.NarrowWindow;
import org.ctoportal.shared.ui.PageHeader;
import org.springframework.data.domain.PageRequest;

/** The evaluations a person writes, received or oversees, the latest year first. */
@Route(EvaluationRoutes.LIST)
@Menu(title = "menu.grow.evaluations", order = 60)
@RolesAllowed(Permissions.READ_EVALUATIONS)
class EvaluationListView extends Div implements HasDynamicTitle {

    private static final int NARROW = 700;

    private final transient EvaluationService evaluations;
    private final transient EvaluationBeginningService beginning;
    private final transient EvaluationTakeoverService takeovers;
    private final SignedInPerson person;
    private final Grid<EvaluationSummary> grid = new Grid<>();

    EvaluationListView(
            EvaluationService evaluations,
            EvaluationBeginningService beginning,
            EvaluationTakeoverService takeovers,
            CurrentUser currentUser) {
        this.evaluations = evaluations;
        this.beginning = beginning;
        this.takeovers = takeovers;
        this.person = currentUser.get();
        addClassName("page");
        var header = new PageHeader(getPageTitle());
        var isWriting = person.may(Permissions.WRITE_EVALUATIONS);
        header.setSubtitle(getTranslation(subtitle(isWriting)));
        if (person.may(Permissions.KEEP_PROFILE)) {
            var policy = new Anchor(EvaluationRoutes.POLICY, getTranslation("evaluation.policy"));
            policy.addClassName("button");
            header.addAction(policy);
        }
        add(header);
        if (isWriting) {
            add(new LeftPanel(takeovers.left(), takeovers::takeOver));
        }
        if (evaluations.list(PageRequest.of(0, 1)).isEmpty()) {
            var empty = new EmptyState(getTranslation("evaluation.list.empty"), getTranslation(emptyHint(isWriting)));
            if (isWriting) {
                empty.addAction(begin());
            }
            add(empty);
            return;
        }
        if (isWriting) {
            header.addAction(begin());
        }
        add(list());
    }

    private String subtitle(boolean isWriting) {
        if (isWriting) {
            return "evaluation.list.subtitle.writing";
        }
        return person.may(Permissions.OVERSEE_EVALUATIONS)
                ? "evaluation.list.subtitle.overseeing"
                : "evaluation.list.subtitle.receiving";
    }

    private String emptyHint(boolean isWriting) {
        if (isWriting) {
            return "evaluation.list.empty.writing";
        }
        return person.may(Permissions.OVERSEE_EVALUATIONS)
                ? "evaluation.list.empty.overseeing"
                : "evaluation.list.empty.reading";
    }

    private Button begin() {
        var begin = new Button(
                getTranslation("evaluation.new"),
                click ->
                        new NewEvaluationDialog(beginning.beginnings(), beginning::revisions, beginning::begin).open());
        begin.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        return begin;
    }

    private Grid<EvaluationSummary> list() {
        grid.addComponentColumn(this::title)
                .setKey("title")
                .setHeader(getTranslation("evaluation.list.column.employee"))
                .setFlexGrow(3);
        grid.addColumn(one -> one.schoolYear().text()).setHeader(getTranslation("evaluation.list.column.year"));
        grid.addColumn(EvaluationSummary::supervisor)
                .setHeader(getTranslation("evaluation.list.column.supervisor"))
                .setFlexGrow(2);
        grid.addColumn(this::status)
                .setHeader(getTranslation("evaluation.list.column.status"))
                .setFlexGrow(2);
        grid.setItemsPageable(evaluations::list);
        grid.addClassName("list-grid");
        return grid;
    }

    private Div title(EvaluationSummary one) {
        var details = new Span(one.schoolYear().text() + " · " + status(one));
        details.addClassNames("hint", "list-details");
        return new Div(new Anchor(EvaluationRoutes.of(one.id()), one.employee()), details);
    }

    private String status(EvaluationSummary one) {
        return getTranslation(
                one.status() == EvaluationStatus.OPEN && one.midYearShared()
                        ? "evaluation.status.MID_YEAR"
                        : "evaluation.status." + one.status());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        NarrowWindow.follow(event, grid, "title", NARROW);
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.list.title");
    }
}

package org.ctoportal.assessment.evaluation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.evaluation.EvaluationHistoryService;
import org.ctoportal.assessment.evaluation.EvaluationId;
import org.ctoportal.assessment.evaluation.EvaluationNotFoundException;
import org.ctoportal.assessment.evaluation.EvaluationRoutes;
import org.ctoportal.assessment.evaluation.EvaluationService;
import org.ctoportal.assessment.evaluation.EvaluationYear;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear;
import org.ctoportal.assessment.evaluation.rubric.YearOverYear.Step;
import org.ctoportal.identity.Permissions;
import org.ctoportal.shared.ui.EmptyState;
import org.ctoportal.shared.ui.PageHeader;
import org.ctoportal.shared.ui.RouteNumber;

/** The years of an employee beside each other: what rose, what fell, what stayed. */
@Route(EvaluationRoutes.YEARS)
@RolesAllowed(Permissions.READ_EVALUATIONS)
class YearsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    private final transient EvaluationHistoryService history;
    private final transient EvaluationService evaluations;
    private String employee = "";

    YearsView(EvaluationHistoryService history, EvaluationService evaluations) {
        this.history = history;
        this.evaluations = evaluations;
        addClassNames("page", "evaluation");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var id = RouteNumber.in(event.getRouteParameters(), EvaluationRoutes.ID)
                .map(EvaluationId::new)
                .orElseThrow(NotFoundException::new);
        removeAll();
        try {
            employee = evaluations.open(id).terms().employee();
            show(id, history.years(id));
        } catch (EvaluationNotFoundException e) {
            throw new NotFoundException();
        }
    }

    private void show(EvaluationId id, List<EvaluationYear> years) {
        var header = new PageHeader(getPageTitle());
        header.setSubtitle(getTranslation("evaluation.years.subtitle"));
        var back = new Anchor(EvaluationRoutes.of(id), getTranslation("evaluation.years.back"));
        back.addClassName("button");
        header.addAction(back);
        add(header);
        if (years.isEmpty()) {
            add(new EmptyState(getTranslation("evaluation.years.none"), getTranslation("evaluation.years.none.hint")));
            return;
        }
        IntStream.range(1, years.size())
                .map(at -> years.size() - at)
                .forEach(at -> add(change(years.get(at - 1), years.get(at))));
        var table = new Section(new H2(getTranslation("evaluation.years.table")), new YearsTable(years));
        table.addClassName("panel");
        add(table);
    }

    private Section change(EvaluationYear before, EvaluationYear now) {
        var compared = YearOverYear.of(before.result(), now.result());
        var section = new Section(
                new H2(getTranslation(
                        "evaluation.years.change",
                        before.year().text(),
                        now.year().text())),
                new Paragraph(getTranslation(
                        "evaluation.years.overall",
                        EvaluationWords.number(before.result().overall()),
                        EvaluationWords.band(before.framework(), before.result().band()),
                        EvaluationWords.number(now.result().overall()),
                        EvaluationWords.band(now.framework(), now.result().band()),
                        compared.change().map(EvaluationWords::signed).orElse(EvaluationWords.NONE))));
        section.addClassNames("panel", "evaluation-part");
        section.add(
                line("evaluation.years.raised", compared.raised()),
                line("evaluation.years.lowered", compared.lowered()),
                line("evaluation.years.unchanged", compared.unchanged()));
        return section;
    }

    private Paragraph line(String key, List<Step> steps) {
        var name = new Span(getTranslation(key, steps.size()) + " ");
        name.addClassName("evaluation-level-name");
        var words = steps.stream()
                .map(step -> step.change() == 0
                        ? step.name()
                        : getTranslation("evaluation.years.step", step.name(), step.before(), step.now()))
                .collect(Collectors.joining(", "));
        var line = new Paragraph(name, new Span(words));
        line.setVisible(!steps.isEmpty());
        return line;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("evaluation.years.title", employee);
    }
}

package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.progressbar.ProgressBar;
import java.time.LocalDate;
import org.ctoportal.assessment.growth.GoalDetails;
import org.ctoportal.assessment.growth.GrowthPlanDetails;

/** How far the plan is, and what is next. */
class ProgressPanel extends Composite<Section> {

    ProgressPanel(GrowthPlanDetails plan, LocalDate today) {
        getContent().addClassNames("panel", "growth-progress");
        var words = plan.goals().isEmpty()
                ? getTranslation("growth.progress.none")
                : getTranslation(
                        "growth.progress",
                        plan.done(),
                        plan.goals().size(),
                        GrowthWords.hours(plan.hours(), getLocale()));
        var progress = new Paragraph(words);
        progress.addClassName("growth-count");
        getContent().add(progress);
        if (!plan.goals().isEmpty()) {
            var bar = new ProgressBar(0, plan.goals().size(), plan.done());
            bar.getElement().setAttribute("aria-label", words);
            getContent().add(bar);
        }
        plan.next().ifPresent(goal -> next(goal, today));
        if (plan.next().isEmpty() && !plan.goals().isEmpty()) {
            getContent().add(new Paragraph(getTranslation("growth.progress.all")));
        }
    }

    private void next(GoalDetails goal, LocalDate today) {
        var due = goal.words().dueOn();
        var when = new Paragraph(
                due == null
                        ? getTranslation("growth.goal.undated")
                        : getTranslation(
                                goal.isLate(today) ? "growth.goal.late" : "growth.goal.due",
                                GrowthWords.day(due, getLocale())));
        when.addClassName(goal.isLate(today) ? "growth-late" : "hint");
        getContent()
                .add(
                        new H2(getTranslation("growth.next")),
                        new Paragraph(goal.words().wording()),
                        when);
    }
}

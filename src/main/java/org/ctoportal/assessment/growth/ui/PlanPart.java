package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Div;
import java.time.LocalDate;
import org.ctoportal.assessment.growth.GoalId;
import org.ctoportal.assessment.growth.GrowthPlanDetails;
import org.ctoportal.assessment.growth.SkillStanding;
import org.jspecify.annotations.Nullable;

/** How far a plan is, and its goals by skill. */
class PlanPart extends Composite<Div> {

    /** {@code desk} is none for those who only read; {@code about} is the goal that keeps the keyboard. */
    PlanPart(GrowthPlanDetails plan, LocalDate today, @Nullable GoalDesk desk, @Nullable GoalId about) {
        getContent().addClassName("growth-plan");
        getContent().add(new ProgressPanel(plan, today));
        plan.focus().forEach(skill -> getContent().add(skill(plan, skill, today, desk)));
        var others = plan.otherGoals();
        if (!others.isEmpty() || desk != null) {
            var panel = new SkillPanel(getTranslation("growth.others"), others, today, desk);
            panel.addOwn("", plan.owner());
            getContent().add(panel);
        }
        if (about != null) {
            keepFocus(about);
        }
    }

    private SkillPanel skill(GrowthPlanDetails plan, SkillStanding skill, LocalDate today, @Nullable GoalDesk desk) {
        var goals = plan.goalsOf(skill.code());
        var panel = new SkillPanel(skill.name(), goals, today, desk);
        panel.explain(skill);
        panel.suggest(plan.suggestionsOf(skill.code()), goals.isEmpty());
        panel.addOwn(skill.code(), plan.owner());
        return panel;
    }

    private void keepFocus(GoalId about) {
        getContent()
                .getElement()
                .executeJs(
                        "const goal = this.querySelector('[data-goal=\"' + $0 + '\"]'); if (goal) goal.focus();",
                        Long.toString(about.value()));
    }
}

package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import org.ctoportal.assessment.growth.AheadGoal;
import org.ctoportal.assessment.growth.GrowthAhead;
import org.ctoportal.assessment.growth.GrowthRoutes;
import org.ctoportal.assessment.growth.StudyGroupSummary;

/** Goals with their days, and study groups that wait for an answer. */
public class GrowthAheadList extends Composite<UnorderedList> {

    public GrowthAheadList(GrowthAhead ahead) {
        getContent().addClassName("recent");
        ahead.invitations().forEach(group -> getContent().add(invitation(group)));
        ahead.goals().forEach(goal -> getContent().add(goal(goal)));
    }

    private ListItem invitation(StudyGroupSummary group) {
        var state = new Span(getTranslation("growth.member.INVITED"));
        state.addClassNames("growth-mark", "focus");
        return new ListItem(
                new Anchor(GrowthRoutes.groupOf(group.id()), group.terms().name()), state);
    }

    private ListItem goal(AheadGoal goal) {
        var due = new Span(getTranslation(
                goal.late() ? "growth.goal.late" : "growth.goal.due", GrowthWords.day(goal.dueOn(), getLocale())));
        due.addClassName(goal.late() ? "growth-late" : "hint");
        return new ListItem(new Anchor(GrowthRoutes.PLAN, goal.wording()), due);
    }
}

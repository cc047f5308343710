package org.ctoportal.assessment.team.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.team.TeamStepLine;

/** What happened, the newest first: never what anybody answered. */
class TeamStepsPanel extends Composite<Section> {

    private static final int SHOWN = 30;

    TeamStepsPanel(String title, List<TeamStepLine> steps, ZoneId zone) {
        var list = new UnorderedList();
        list.addClassName("self-history");
        steps.stream().limit(SHOWN).forEach(step -> list.add(new ListItem(TeamWords.step(step, zone))));
        getContent().addClassName("panel");
        getContent().add(new NativeDetails(getTranslation(title), list));
    }
}

package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.assessment.instrument.InstrumentGuide;
import org.ctoportal.assessment.team.TeamResultDetails;
import org.ctoportal.assessment.team.TeamTalk;

/** What the team can talk about next: what to bring to its widest differences, questions and next steps of the areas. */
class TeamTalkPanel extends Composite<Section> {

    TeamTalkPanel(TeamResultDetails details) {
        getContent().addClassNames("panel", "team-talk");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "talk")),
                        TeamWords.hint(getTranslation(
                                KEY + "talk.source", details.instrument().source())),
                        list(details.guide().instructions()));
        var bring = TeamTalk.bring(details);
        if (!bring.isEmpty()) {
            getContent().add(new H3(getTranslation(KEY + "talk.bring")), list(bring));
        }
        details.guide().areas().forEach(area -> getContent().add(area(details.areaName(area.code()), area)));
    }

    /** Few areas are opened: what is in one is there once somebody does. */
    private Details area(String name, InstrumentGuide.Area area) {
        var details = new Details(name);
        details.addOpenedChangeListener(event -> {
            details.removeAll();
            details.add(
                    new H4(getTranslation(KEY + "talk.ask")),
                    list(area.prompts()),
                    new H4(getTranslation(KEY + "talk.next")),
                    list(area.nextSteps()));
        });
        return details;
    }

    private static UnorderedList list(List<String> lines) {
        var list = new UnorderedList();
        lines.forEach(line -> list.add(new ListItem(line)));
        return list;
    }
}

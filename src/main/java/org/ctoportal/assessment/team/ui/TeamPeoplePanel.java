package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.List;
import org.ctoportal.assessment.team.MemberLine;

/** Who is on the team, for its members. */
class TeamPeoplePanel extends Composite<Section> {

    TeamPeoplePanel(List<MemberLine> members) {
        var list = new UnorderedList();
        list.addClassName("team-names");
        members.forEach(member -> list.add(new ListItem(member.name())));
        getContent().addClassName("panel");
        getContent().add(new H2(getTranslation(KEY + "team")), TeamWords.hint(getTranslation(KEY + "private")), list);
    }
}

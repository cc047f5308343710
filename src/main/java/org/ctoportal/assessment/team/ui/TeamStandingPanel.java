package org.ctoportal.assessment.team.ui;

import static org.ctoportal.assessment.team.ui.TeamWords.KEY;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import java.util.Locale;
import org.ctoportal.assessment.team.MemberLine;
import org.ctoportal.assessment.team.MemberState;
import org.ctoportal.assessment.team.TeamAssessmentDetails;

/** How far everybody is: submitted or not, and nothing of what they answered. */
class TeamStandingPanel extends Composite<Section> {

    private final TeamAssessmentDetails details;
    private final TeamActs acts;

    TeamStandingPanel(TeamAssessmentDetails details, TeamActs acts) {
        this.details = details;
        this.acts = acts;
        var list = new UnorderedList();
        list.addClassName("team-people");
        details.members().forEach(member -> list.add(row(member)));
        getContent().addClassName("panel");
        getContent()
                .add(
                        new H2(getTranslation(KEY + "standing", details.submitted(), details.asked())),
                        TeamWords.hint(getTranslation(KEY + "standing.hint", details.fewest())),
                        list);
    }

    private ListItem row(MemberLine member) {
        var closed = details.summary().isClosed() && member.state() == MemberState.ASKED;
        var state = new Span(getTranslation(KEY + "state." + (closed ? "NOT_SUBMITTED" : member.state())));
        state.addClassNames(
                "team-state", member.state().name().toLowerCase(Locale.ROOT).replace('_', '-'));
        var row = new ListItem(new Span(member.name()), state);
        if (!details.summary().isClosed() && mayGo(member)) {
            row.add(takeOff(member));
        }
        return row;
    }

    private static boolean mayGo(MemberLine member) {
        return member.state() == MemberState.ASKED || member.state() == MemberState.GONE;
    }

    private Component takeOff(MemberLine member) {
        var off = new Button(
                getTranslation(KEY + "takeOff"), click -> acts.takeOff().accept(member.person()));
        off.addThemeVariants(ButtonVariant.LUMO_TERTIARY, ButtonVariant.LUMO_SMALL);
        off.setAriaLabel(getTranslation(KEY + "takeOff.who", member.name()));
        return off;
    }
}

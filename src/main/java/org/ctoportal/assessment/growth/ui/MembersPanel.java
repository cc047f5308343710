package org.ctoportal.assessment.growth.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.combobox.MultiSelectComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.assessment.growth.GroupMember;
import org.ctoportal.assessment.growth.MemberState;
import org.ctoportal.assessment.growth.StudyGroupDetails;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.PersonId;

/** Who belongs to a study group, who is invited, and for whoever leads it a way to invite more. */
class MembersPanel extends Composite<Section> {

    MembersPanel(StudyGroupDetails group, List<Colleague> colleagues, SerializableConsumer<List<PersonId>> invite) {
        getContent().addClassNames("panel", "growth-members");
        getContent().add(new H2(getTranslation("growth.group.members")));
        var size = new Paragraph(getTranslation("growth.group.size", group.size(), group.fewest(), group.most()));
        size.addClassName("hint");
        var list = new UnorderedList();
        list.addClassName("recent");
        group.members().forEach(member -> list.add(item(member)));
        getContent().add(size, list);
        if (group.coordinator()) {
            getContent().add(invitation(group, colleagues, invite));
        }
    }

    private ListItem item(GroupMember member) {
        var state = new Span(
                member.coordinator()
                        ? getTranslation("growth.member.coordinator")
                        : getTranslation("growth.member." + member.state()));
        state.addClassNames("growth-mark", member.state() == MemberState.MEMBER ? "good" : "quiet");
        return new ListItem(new Span(member.name()), state);
    }

    private Div invitation(
            StudyGroupDetails group, List<Colleague> colleagues, SerializableConsumer<List<PersonId>> invite) {
        var there = group.members().stream()
                .filter(member -> member.state() != MemberState.DECLINED)
                .map(GroupMember::person)
                .toList();
        var people = new MultiSelectComboBox<Colleague>(getTranslation("growth.group.invite"));
        people.setItems(
                colleagues.stream().filter(one -> !there.contains(one.id())).toList());
        people.setItemLabelGenerator(one -> one.title().isEmpty() ? one.name() : one.name() + ", " + one.title());
        people.setHelperText(getTranslation("growth.group.invite.hint"));
        people.setManualValidation(true);
        var send = new Button(getTranslation("growth.group.invite.send"), click -> {
            people.setInvalid(people.isEmpty());
            people.setErrorMessage(getTranslation("growth.problem.invited"));
            if (!people.isEmpty()) {
                invite.accept(people.getValue().stream().map(Colleague::id).toList());
            }
        });
        var row = new Div(people, send);
        row.addClassName("growth-row");
        return row;
    }
}

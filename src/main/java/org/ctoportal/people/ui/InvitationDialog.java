package org.ctoportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.Objects;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.PersonSummary;

/** An invitation that is open or too old: sent again or taken back. */
class InvitationDialog extends Dialog {

    private final SeatRefusal refusal = new SeatRefusal();

    InvitationDialog(
            PersonSummary person, PeopleWords words, InvitationService invitations, SerializableConsumer<String> done) {
        var id = Objects.requireNonNull(person.invitation());
        setHeaderTitle(person.name());
        setWidth("30rem");
        setMaxWidth("96vw");
        var roles = PeopleWords.roles(person.roles());
        var facts = new Div(
                new Paragraph(person.email()),
                new Paragraph(
                        person.seat().title().isEmpty() ? roles : person.seat().title() + " · " + roles),
                new Paragraph(words.day(person)));
        facts.addClassName("people-form");
        add(facts);
        getFooter().add(new Button(getTranslation("action.close"), click -> close()));
        if (person.mayChange()) {
            var withdraw = new Button(
                    getTranslation("people.withdraw"),
                    click -> act(() -> {
                        invitations.withdraw(id);
                        done.accept(getTranslation("people.withdrawn", person.email()));
                    }));
            withdraw.addThemeVariants(ButtonVariant.LUMO_ERROR);
            withdraw.addClassName("people-access");
            var again = new Button(
                    getTranslation("people.again"),
                    click -> act(() -> {
                        invitations.sendAgain(id);
                        done.accept(getTranslation("people.sentAgain", person.email()));
                    }));
            again.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
            getFooter().addComponentAsFirst(withdraw);
            getFooter().add(again);
        }
    }

    private void act(Runnable action) {
        refusal.allows(action);
        close();
    }
}

package org.ctoportal.people.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.details.Details;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import com.vaadin.flow.function.SerializableRunnable;
import java.io.Serializable;
import java.time.ZoneId;
import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PersonState;
import org.ctoportal.people.PersonSummary;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.people.SeatTerms;

/** Changes the title and roles of somebody who works in the district, or closes and opens their seat. */
class SeatDialog extends Dialog {

    private final TextField title = new TextField(getTranslation("people.field.title"));
    private final RolesField roles;
    private final EndField end;
    private final SeatRefusal refusal;

    /** What can be done about the seat. */
    record Actions(
            SerializableConsumer<SeatTerms> change,
            SerializableRunnable disable,
            SerializableRunnable enable,
            SerializableRunnable resetFactor,
            SerializableRunnable signOut,
            SerializableRunnable unlink)
            implements Serializable {}

    SeatDialog(PersonSummary person, Set<Role> grantable, ZoneId zone, Actions actions) {
        this.roles = new RolesField(grantable);
        this.end = new EndField(roles, zone);
        this.refusal = new SeatRefusal()
                .at(title, Why.TITLE)
                .at(end, Why.END)
                .at(roles, Why.NO_ROLE, Why.ABOVE, Why.OWN_ROLE, Why.OWN_KEEPING, Why.LAST_ADMINISTRATOR);
        setHeaderTitle(person.name());
        setWidth("34rem");
        setMaxWidth("96vw");
        title.setValue(person.seat().title());
        title.setManualValidation(true);
        roles.setValue(person.roles());
        end.setEnd(person.seat().endsAt());
        var hint = new Paragraph(person.email());
        hint.addClassName("hint");
        var form = new Div(hint, title, roles, end);
        form.addClassName("people-form");
        add(form);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()));
        if (person.mayChange()) {
            offer(person, actions);
            form.add(signIn(person, actions));
        } else {
            title.setReadOnly(true);
            roles.setReadOnly(true);
            end.setReadOnly(true);
            form.add(new Paragraph(getTranslation("people.seat.above")));
        }
    }

    private void offer(PersonSummary person, Actions actions) {
        var isDisabled = person.state() == PersonState.DISABLED;
        var access = new Button(
                getTranslation(isDisabled ? "people.enable" : "people.disable"),
                click -> act(isDisabled ? actions.enable() : actions.disable()));
        access.addThemeVariants(isDisabled ? ButtonVariant.LUMO_SUCCESS : ButtonVariant.LUMO_ERROR);
        access.addClassName("people-access");
        access.setTooltipText(getTranslation(isDisabled ? "people.enable.hint" : "people.disable.hint"));
        var save = new Button(
                getTranslation("people.save"),
                click -> act(
                        () -> actions.change().accept(new SeatTerms(roles.getValue(), title.getValue(), end.end()))));
        save.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().addComponentAsFirst(access);
        getFooter().add(save);
    }

    private Component signIn(PersonSummary person, Actions actions) {
        var ways = new Div(way("people.signOut", actions.signOut()));
        if (person.secondFactor()) {
            ways.add(way("people.factor.reset", actions.resetFactor()));
        }
        if (person.linked()) {
            ways.add(way("people.unlink", actions.unlink()));
        }
        ways.addClassName("people-ways");
        var signIn = new Details(getTranslation("people.seat.signIn"), ways);
        signIn.setWidthFull();
        return signIn;
    }

    private Component way(String key, SerializableRunnable action) {
        var hint = new Paragraph(getTranslation(key + ".hint"));
        hint.addClassName("hint");
        var way = new Div(new Button(getTranslation(key), click -> act(action)), hint);
        way.addClassName("people-factor");
        return way;
    }

    private void act(SerializableRunnable action) {
        if (refusal.allows(action)) {
            close();
        }
    }
}

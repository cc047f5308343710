package org.ctoportal.people.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.EmailField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.time.ZoneId;
import java.util.Set;
import org.ctoportal.identity.Role;
import org.ctoportal.people.InvitePerson;
import org.ctoportal.people.RefusedSeatException.Why;
import org.ctoportal.people.SeatTerms;

/** Invites one person. */
class InviteDialog extends Dialog {

    private final TextField name = new TextField(getTranslation("people.field.name"));
    private final EmailField email = new EmailField(getTranslation("people.field.email"));
    private final TextField title = new TextField(getTranslation("people.field.title"));
    private final RolesField roles;
    private final EndField end;
    private final SeatRefusal refusal;
    private final transient SerializableConsumer<InvitePerson> invite;

    InviteDialog(Set<Role> grantable, ZoneId zone, SerializableConsumer<InvitePerson> invite) {
        this.invite = invite;
        this.roles = new RolesField(grantable);
        this.end = new EndField(roles, zone);
        this.refusal = new SeatRefusal()
                .at(name, Why.NAME)
                .at(email, Why.EMAIL, Why.SEATED, Why.INVITED)
                .at(title, Why.TITLE)
                .at(end, Why.END)
                .at(roles, Why.NO_ROLE, Why.ABOVE);
        setHeaderTitle(getTranslation("people.invite"));
        setWidth("34rem");
        setMaxWidth("96vw");
        email.setHelperText(getTranslation("people.field.email.hint"));
        title.setHelperText(getTranslation("people.field.title.hint"));
        email.setManualValidation(true);
        name.setManualValidation(true);
        title.setManualValidation(true);
        name.setRequiredIndicatorVisible(true);
        email.setRequiredIndicatorVisible(true);
        roles.setRequiredIndicatorVisible(true);
        name.focus();
        var form = new Div(name, email, title, roles, end);
        form.addClassName("people-form");
        add(form);
        var go = new Button(getTranslation("people.invite.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void go() {
        var command = new InvitePerson(
                email.getValue(), name.getValue(), new SeatTerms(roles.getValue(), title.getValue(), end.end()));
        if (refusal.allows(() -> invite.accept(command))) {
            close();
        }
    }
}

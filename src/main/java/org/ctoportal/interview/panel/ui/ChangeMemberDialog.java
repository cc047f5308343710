package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import org.ctoportal.interview.panel.ChangeMember;
import org.ctoportal.interview.panel.MemberSummary;
import org.ctoportal.interview.panel.RefusedMemberException;

/** Where invitations go, and whose view a member brings. */
class ChangeMemberDialog extends Dialog {

    private final TextField email = new TextField(getTranslation("interview.panel.add.email"));
    private final RoleField role = new RoleField(getTranslation("interview.panel.role"));
    private final transient SerializableConsumer<ChangeMember> change;

    ChangeMemberDialog(MemberSummary member, SerializableConsumer<ChangeMember> change) {
        this.change = change;
        setHeaderTitle(member.name());
        setWidth("32rem");
        setMaxWidth("96vw");
        email.setHelperText(getTranslation("interview.panel.add.email.hint"));
        email.setValue(member.email());
        email.setManualValidation(true);
        role.setValue(member.role());
        var form = new Div(email, role);
        form.addClassName("seat-form");
        add(form);
        var go = new Button(getTranslation("interview.panel.change.save"), click -> change());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void change() {
        try {
            change.accept(new ChangeMember(email.getValue(), role.getValue()));
            close();
        } catch (RefusedMemberException e) {
            email.setErrorMessage(PanelWords.refused(e));
            email.setInvalid(true);
        }
    }
}

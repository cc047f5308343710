package org.ctoportal.interview.panel.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableConsumer;
import java.util.List;
import org.ctoportal.identity.Colleague;
import org.ctoportal.interview.panel.AddMember;
import org.ctoportal.interview.panel.RefusedMemberException;
import org.jspecify.annotations.Nullable;

/** Puts somebody on the panel: a colleague with an account, or anybody else by name. */
class AddMemberDialog extends Dialog {

    private final ComboBox<Colleague> account = new ComboBox<>(getTranslation("interview.panel.add.account"));
    private final TextField name = new TextField(getTranslation("interview.panel.add.name"));
    private final TextField email = new TextField(getTranslation("interview.panel.add.email"));
    private final RoleField role = new RoleField(getTranslation("interview.panel.role"));
    private final transient SerializableConsumer<AddMember> add;

    AddMemberDialog(List<Colleague> colleagues, SerializableConsumer<AddMember> add) {
        this.add = add;
        setHeaderTitle(getTranslation("interview.panel.add"));
        setWidth("32rem");
        setMaxWidth("96vw");
        account.setItems(colleagues);
        account.setItemLabelGenerator(colleague -> colleague.name() + ", " + colleague.title());
        account.setHelperText(getTranslation("interview.panel.add.account.hint"));
        account.setClearButtonVisible(true);
        account.addValueChangeListener(changed -> chosen(changed.getValue()));
        name.setRequiredIndicatorVisible(true);
        email.setHelperText(getTranslation("interview.panel.add.email.hint"));
        account.setManualValidation(true);
        name.setManualValidation(true);
        email.setManualValidation(true);
        var form = new Div(account, name, email, role);
        form.addClassName("seat-form");
        add(form);
        var go = new Button(getTranslation("action.add"), click -> add());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void chosen(@Nullable Colleague colleague) {
        name.setValue(colleague == null ? "" : colleague.name());
        name.setReadOnly(colleague != null);
        email.setVisible(colleague == null);
    }

    private void add() {
        var chosen = account.getValue();
        try {
            add.accept(new AddMember(
                    name.getValue(),
                    chosen == null ? email.getValue() : "",
                    chosen == null ? null : chosen.id(),
                    role.getValue()));
            close();
        } catch (RefusedMemberException e) {
            var field = place(e.why());
            field.setErrorMessage(PanelWords.refused(e));
            field.setInvalid(true);
        }
    }

    private HasValidation place(RefusedMemberException.Why why) {
        account.setInvalid(false);
        name.setInvalid(false);
        email.setInvalid(false);
        return switch (why) {
            case NO_ADDRESS -> email;
            case NAME_MISSING, NAME_TOO_LONG -> name;
            case NO_COLLEAGUE, ON_PANEL, TWICE, APPLICANT, MOST -> account.getValue() == null ? name : account;
        };
    }
}

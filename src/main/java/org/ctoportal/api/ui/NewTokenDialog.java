package org.ctoportal.api.ui;

import com.vaadin.flow.component.HasValidation;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.checkbox.CheckboxGroupVariant;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.function.SerializableFunction;
import com.vaadin.flow.function.SerializableRunnable;
import java.util.List;
import org.ctoportal.api.ApiTokenService;
import org.ctoportal.api.MakeToken;
import org.ctoportal.api.RefusedTokenException;
import org.ctoportal.api.RefusedTokenException.Why;
import org.ctoportal.api.Scope;

/** Lets a program in: what for, what it may read, how long. */
class NewTokenDialog extends Dialog {

    private static final int USUAL_DAYS = 90;

    private final TextField name = new TextField(getTranslation("api.field.name"));
    private final CheckboxGroup<Scope> scopes = new CheckboxGroup<>(getTranslation("api.field.scopes"));
    private final Select<Integer> days = new Select<>();
    private final PasswordField password = new PasswordField(getTranslation("people.password.present"));
    private final SerializableFunction<MakeToken, String> make;
    private final SerializableRunnable made;

    NewTokenDialog(List<Scope> usable, SerializableFunction<MakeToken, String> make, SerializableRunnable made) {
        this.make = make;
        this.made = made;
        setHeaderTitle(getTranslation("api.make"));
        setWidth("34rem");
        setMaxWidth("96vw");
        name.setHelperText(getTranslation("api.field.name.hint"));
        name.setMaxLength(MakeToken.LONGEST_NAME);
        name.setRequiredIndicatorVisible(true);
        name.setManualValidation(true);
        name.focus();
        scopes.setItems(usable);
        scopes.setItemLabelGenerator(scope -> getTranslation("api.scope." + scope));
        scopes.setItemHelperGenerator(scope -> getTranslation("api.scope.hint." + scope));
        scopes.addThemeVariants(CheckboxGroupVariant.LUMO_VERTICAL);
        scopes.setRequiredIndicatorVisible(true);
        scopes.setManualValidation(true);
        days.setLabel(getTranslation("api.field.days"));
        days.setItems(MakeToken.DAYS);
        days.setItemLabelGenerator(many -> getTranslation("api.days", many));
        days.setValue(USUAL_DAYS);
        password.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setHelperText(getTranslation("api.field.password.hint"));
        password.setRevealButtonVisible(false);
        password.setRequiredIndicatorVisible(true);
        password.setManualValidation(true);
        var form = new Div(name, scopes, days, password);
        form.addClassName("people-form");
        add(form);
        var go = new Button(getTranslation("api.make.go"), click -> go());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getFooter().add(new Button(getTranslation("action.cancel"), click -> close()), go);
    }

    private void go() {
        List.<HasValidation>of(name, scopes, password).forEach(field -> field.setInvalid(false));
        try {
            var token =
                    make.apply(new MakeToken(name.getValue(), scopes.getValue(), days.getValue(), password.getValue()));
            close();
            made.run();
            new ShownTokenDialog(name.getValue().strip(), token).open();
        } catch (RefusedTokenException e) {
            var field = at(e.why());
            field.setErrorMessage(getTranslation("api.refused." + e.why(), ApiTokenService.MOST));
            field.setInvalid(true);
        }
    }

    private HasValidation at(Why why) {
        return switch (why) {
            case NAME, DAYS, TOO_MANY -> name;
            case SCOPES -> scopes;
            case PASSWORD -> password;
        };
    }
}

package org.ctoportal.people.ui;

import com.vaadin.flow.component.Composite;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.button.ButtonVariant;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.Autocomplete;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.function.SerializableRunnable;
import org.ctoportal.identity.OwnSession;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.identity.PasswordRules;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.people.AccountService;
import org.ctoportal.shared.ui.Notices;

/** Changes the own password; the present one is asked for. */
class PasswordForm extends Composite<Section> {

    private final PasswordField present = new PasswordField(getTranslation("people.password.present"));
    private final PasswordField password = new PasswordField(getTranslation("people.password.new"));
    private final transient AccountService accounts;
    private final transient OwnSession ownSession;
    private final transient OwnSessionService sessions;
    private final SignedInPerson person;
    private final SerializableRunnable changed;

    PasswordForm(
            AccountService accounts,
            OwnSession ownSession,
            OwnSessionService sessions,
            SignedInPerson person,
            SerializableRunnable changed) {
        this.accounts = accounts;
        this.ownSession = ownSession;
        this.sessions = sessions;
        this.person = person;
        this.changed = changed;
        present.setAutocomplete(Autocomplete.CURRENT_PASSWORD);
        password.setAutocomplete(Autocomplete.NEW_PASSWORD);
        password.setHelperText(getTranslation("people.password.hint", PasswordRules.LONGEST));
        // Its button is smaller than a finger needs.
        present.setRevealButtonVisible(false);
        password.setRevealButtonVisible(false);
        present.setManualValidation(true);
        password.setManualValidation(true);
        var go = new Button(getTranslation("people.password.change"), click -> change());
        go.addThemeVariants(ButtonVariant.LUMO_PRIMARY);
        getContent().add(new H2(getTranslation("people.password")), present, password, go);
        getContent().addClassName("account-password");
    }

    private void change() {
        var weakness = accounts.weakness(password.getValue());
        present.setInvalid(false);
        password.setInvalid(weakness.isPresent());
        if (weakness.isPresent()) {
            var key = "shell.welcome.password." + weakness.get();
            password.setErrorMessage(getTranslation(key, PasswordRules.SHORTEST, PasswordRules.LONGEST));
        } else if (accounts.changePassword(present.getValue(), password.getValue(), ownSession.number(person))) {
            ownSession.goOn(sessions.again());
            present.clear();
            password.clear();
            changed.run();
            Notices.done(getTranslation("people.password.changed"));
        } else {
            present.setErrorMessage(getTranslation("people.password.wrong"));
            present.setInvalid(true);
        }
    }
}

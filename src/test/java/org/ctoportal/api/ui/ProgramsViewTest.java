package org.ctoportal.api.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._assertNone;
import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.mvysny.kaributesting.v10.pro.ConfirmDialogKt;
import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.confirmdialog.ConfirmDialog;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextArea;
import com.vaadin.flow.component.textfield.TextField;
import java.util.Set;
import org.ctoportal.api.Scope;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;

class ProgramsViewTest extends ViewTest {

    @Test
    void access_is_given_shown_once_and_ended() {
        var desk = PeopleDesk.in(districts);
        openIn(desk.district(), Role.SUPERINTENDENT);
        goTo("account/programs");
        give("", "not the password");
        assertThat(_get(TextField.class, spec -> spec.withLabel("Which program"))
                        .getErrorMessage())
                .contains("which program");
        give("Payroll", "not the password");
        var password = _get(PasswordField.class, spec -> spec.withLabel("Present password"));
        assertThat(password.getErrorMessage()).contains("not your present password");

        give("Payroll", TwoDistricts.PASSWORD);

        assertThat(_get(TextArea.class, spec -> spec.withLabel("Token")).getValue())
                .startsWith("cto_");
        _click(_get(Button.class, spec -> spec.withText("I have it")));
        _assertNone(TextArea.class);
        assertThat(_get(ListItem.class).getElement().getTextRecursively())
                .contains("Payroll", "Postings, Credentials", "never used");
        _click(_get(Button.class, spec -> spec.withText("End")));
        ConfirmDialogKt._fireConfirm(_get(ConfirmDialog.class));
        assertThat(_find(ListItem.class)).isEmpty();
    }

    private void give(String name, String password) {
        if (_find(TextField.class, spec -> spec.withLabel("Which program")).isEmpty()) {
            _click(_get(Button.class, spec -> spec.withText("Give access")));
            _setValue(scopes(), Set.of(Scope.POSTINGS, Scope.CREDENTIALS));
        }
        _setValue(_get(TextField.class, spec -> spec.withLabel("Which program")), name);
        _setValue(_get(PasswordField.class, spec -> spec.withLabel("Present password")), password);
        var buttons = _find(Button.class, spec -> spec.withText("Give access"));
        _click(buttons.getLast());
    }

    @SuppressWarnings("unchecked")
    private static CheckboxGroup<Scope> scopes() {
        return _get(CheckboxGroup.class);
    }

    @Test
    void a_panelist_is_told_that_there_is_nothing_to_read() {
        openAs(Role.PANELIST);
        goTo("account/programs");

        assertThat(_find(H2.class)).extracting(H2::getText).contains("There is nothing a program could read");
        _assertNone(Button.class, spec -> spec.withText("Give access"));
    }
}

package org.ctoportal.signon.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.textfield.PasswordField;
import com.vaadin.flow.component.textfield.TextField;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.Test;

class SignOnViewTest extends ViewTest {

    @Test
    void a_provider_is_set_and_its_secret_never_shown() {
        var desk = PeopleDesk.in(districts);
        openAs(desk.administrator(), desk.district());
        goTo("people/sign-in/provider");
        assertThat(field("Redirect address").getValue())
                .isEqualTo("http://localhost:8080/login/district/"
                        + desk.district().value() + "/back");
        assertThat(_find(Anchor.class, spec -> spec.withText("Try it"))).isEmpty();

        _click(_get(Button.class, spec -> spec.withText("Save")));
        assertThat(field("Client ID").isInvalid()).isTrue();

        _setValue(field("Client ID"), "123.apps.example.com");
        _setValue(_get(PasswordField.class), "a-secret");
        _setValue(field("Domains of your district"), "maple.example.org");
        _click(_get(Button.class, spec -> spec.withText("Save")));

        assertThat(field("Client ID").isInvalid()).isFalse();
        assertThat(_get(PasswordField.class).getValue()).isEmpty();
        assertThat(_get(PasswordField.class).getHelperText()).startsWith("A secret is kept");
        assertThat(_get(Anchor.class, spec -> spec.withText("Try it")).getHref())
                .isEqualTo("/login/district/" + desk.district().value() + "/try");
        assertThat(_find(Button.class, spec -> spec.withText("Turn on")))
                .as("not tried")
                .isEmpty();
    }

    private static TextField field(String label) {
        return _get(TextField.class, spec -> spec.withLabel(label));
    }
}

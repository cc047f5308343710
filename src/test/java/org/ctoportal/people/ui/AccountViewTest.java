package org.ctoportal.people.ui;

import static com.github.mvysny.kaributesting.v10.LocatorJ._click;
import static com.github.mvysny.kaributesting.v10.LocatorJ._find;
import static com.github.mvysny.kaributesting.v10.LocatorJ._get;
import static com.github.mvysny.kaributesting.v10.LocatorJ._setValue;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.button.Button;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.textfield.PasswordField;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.RememberedSignIns;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.identity.SessionStanding.Verdict;
import org.ctoportal.identity.SessionStanding.Visit;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.ViewTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

class AccountViewTest extends ViewTest {

    @Autowired
    SessionStanding standing;

    @Autowired
    RememberedSignIns remembered;

    @Autowired
    CurrentUser currentUser;

    @BeforeEach
    void open() {
        var desk = PeopleDesk.in(districts);
        openIn(desk.district(), Role.HR);
        var person = currentUser.get();
        standing.came(person, 0, new Visit("(X11; Linux x86_64) Firefox/140.0", "192.0.2.7", null));
        remembered.remember(person.getUsername(), "Edge · Windows");
        goTo("account");
    }

    @Asvs(59)
    @Test
    void sessions_and_kept_browsers_are_listed_and_ended() {
        assertThat(_find(ListItem.class))
                .extracting(one -> one.getElement().getTextRecursively())
                .satisfiesExactly(
                        session -> assertThat(session).contains("Firefox · Linux", "From 192.0.2.7"),
                        browser -> assertThat(browser).contains("Edge · Windows", "Last used"));

        _click(_get(Button.class, spec -> spec.withText("End")));
        _click(_get(Button.class, spec -> spec.withText("Forget")));

        assertThat(_find(ListItem.class)).isEmpty();
    }

    @Test
    void after_all_others_were_ended_the_window_goes_on() {
        var before = currentUser.get();

        _click(_get(Button.class, spec -> spec.withText("End all others")));

        assertThat(standing.of(currentUser.get(), 0)).isEqualTo(Verdict.GOES_ON);
        assertThat(standing.of(before, 0)).isEqualTo(Verdict.OVER);
        assertThat(_find(ListItem.class)).isEmpty();
    }

    @Test
    void what_is_wrong_with_a_password_is_said_at_its_field() {
        change(TwoDistricts.PASSWORD, "short");
        assertThat(field("New password").getErrorMessage()).isEqualTo("Use at least 12 characters.");
        change("not the password", "seventeen green herons");
        assertThat(field("Present password").getErrorMessage()).contains("not your present password");

        change(TwoDistricts.PASSWORD, "seventeen green herons");

        assertThat(field("Present password").isInvalid()).isFalse();
        assertThat(field("New password").getValue()).isEmpty();
        assertThat(standing.of(currentUser.get(), 0)).isEqualTo(Verdict.GOES_ON);
    }

    private static void change(String present, String password) {
        _setValue(field("Present password"), present);
        _setValue(field("New password"), password);
        _click(_get(Button.class, spec -> spec.withText("Change the password")));
    }

    private static PasswordField field(String label) {
        return _get(PasswordField.class, spec -> spec.withLabel(label));
    }
}

package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

class SignInJourneyIT extends JourneyTest {

    @Test
    void a_visitor_comes_to_the_sign_in_page() {
        open("/");

        assertThat(page.url()).startsWith(portal.url()).contains("login");
        lookAt("sign-in");
    }

    @Test
    void a_wrong_password_is_told_at_the_form() {
        open("/login");
        page.getByLabel("E-mail address").fill("nobody@example.org");
        page.getByLabel("Password", new Page.GetByLabelOptions().setExact(true)).fill("wrong");
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Sign in").setExact(true))
                .click();

        assertThat(page.getByText("This e-mail address and password do not match.")
                        .isVisible())
                .isTrue();
        lookAt("sign-in-refused");
    }

    @Test
    void the_choice_of_colours_is_there_at_the_next_sign_in() {
        signInAs("Dana Okafor");
        new Appearance(page).choose("Dark");
        assertThat(new Appearance(page).scheme()).isEqualTo("dark");

        signInAs("Dana Okafor");

        assertThat(new Appearance(page).scheme()).isEqualTo("dark");
    }
}

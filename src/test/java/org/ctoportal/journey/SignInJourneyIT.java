package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class SignInJourneyIT extends JourneyTest {

    private static final Pattern TOKEN = Pattern.compile("one-time token (\\S+)");
    private static final String EMAIL = "avery.lindqvist@example.org";
    private static final String PASSWORD = "seven quiet otters cross at noon";

    @Test
    void a_visitor_comes_to_the_sign_in_page() {
        open("/");

        assertThat(page.url()).startsWith(portal.url()).contains("login");
        lookAt("sign-in");
    }

    @Test
    void the_portal_comes_back_on_its_data_after_it_was_killed() {
        signInAs("Dana Okafor");
        assertThat(scheme()).isEqualTo("light dark");
        choose("Dana Okafor", "Appearance");
        page.getByRole(
                        AriaRole.MENUITEM,
                        new Page.GetByRoleOptions().setName("Dark").setExact(true))
                .click();
        settle();
        assertThat(scheme()).isEqualTo("dark");

        portal.kill();
        portal.start();
        open("/");
        assertThat(page.url()).contains("login");
        signInAs("Dana Okafor");

        assertThat(scheme()).isEqualTo("dark");
    }

    @Test
    void who_asked_to_stay_signed_in_needs_no_password_after_the_portal_was_killed() throws IOException {
        try (var own = new PortalProcess(Path.of("target/journeys-first-start"), "--portal.demo=false")) {
            own.start();
            open(own.url() + "/welcome");
            setUp(token(own));
            choose("Avery Lindqvist", "Sign out");
            page.waitForURL("**/login?out");
            page.getByLabel("E-mail address").fill(EMAIL);
            page.getByLabel("Password").fill(PASSWORD);
            page.getByLabel("Keep me signed in").check();
            page.getByRole(AriaRole.BUTTON, named("Sign in")).click();
            settle();

            own.kill();
            own.start();
            open(own.url() + "/job-descriptions");

            assertThat(page.url()).isEqualTo(own.url() + "/job-descriptions");
            assertThat(page.getByRole(AriaRole.MENUITEM, named("Account of Avery Lindqvist"))
                            .isVisible())
                    .isTrue();
        }
    }

    private void setUp(String token) {
        page.getByLabel("One-time token").fill(token);
        page.getByLabel("Your name").fill("Avery Lindqvist");
        page.getByLabel("E-mail address").fill(EMAIL);
        page.getByLabel("Password").fill(PASSWORD);
        page.getByLabel("Name of the district").fill("Alder Creek Public Schools");
        page.getByLabel("State").selectOption("IL");
        page.getByLabel("Kind of organization").selectOption("PUBLIC_DISTRICT");
        page.getByLabel("Time zone").selectOption("America/Chicago");
        page.getByRole(AriaRole.BUTTON, named("Set up the portal")).click();
        settle();
    }

    private static String token(PortalProcess portal) throws IOException {
        return TOKEN.matcher(Files.readString(portal.log()))
                .results()
                .map((MatchResult found) -> found.group(1))
                .findFirst()
                .orElseThrow();
    }

    private void choose(String person, String item) {
        page.getByRole(AriaRole.MENUITEM, named("Account of " + person)).click();
        page.getByRole(AriaRole.MENUITEM, named(item)).click();
    }

    private String scheme() {
        return (String) page.evaluate("getComputedStyle(document.documentElement).colorScheme");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

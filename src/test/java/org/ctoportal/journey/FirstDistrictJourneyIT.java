package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.options.SelectOption;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A portal without demonstration, from its first administrator to the day its database is gone. */
class FirstDistrictJourneyIT extends JourneyTest {

    private static final String EMAIL = "ann@oakridge.example.org";
    private static final String PASSWORD = "rain over the old barn 9";

    private final PortalProcess fresh = new PortalProcess(JourneyFolder.of("journeys-fresh"), "--portal.demo=false");

    @BeforeEach
    void start() {
        fresh.start();
    }

    @AfterEach
    void end() {
        fresh.close();
    }

    @Test
    void the_first_administrator_sets_up_signs_in_for_two_weeks_and_survives_a_power_cut() {
        setUp();
        assertThat(page.getByText("Oak Ridge Schools").first()).isVisible();
        lookAt("home-without-documents");
        visit("/job-descriptions");
        lookAt("job-descriptions-none");
        visit("/district/profile");
        lookAt("district-profile-of-a-new-district");
        visit("/welcome");
        lookAt("welcome-done");

        visit("/");
        Appearance.openPersonMenu(page);
        page.getByText("Sign out").click();
        page.waitForURL("**/login?out");
        lookAt("signed-out");
        signInAndStay();
        new Appearance(page).choose("Dark");

        fresh.kill();
        fresh.start();
        visit("/");

        assertThat(page).hasURL(fresh.url() + "/");
        assertThat(page.getByText("Oak Ridge Schools").first()).isVisible();
        assertThat(new Appearance(page).scheme()).isEqualTo("dark");

        fresh.killDatabase();
        visit("/job-descriptions");
        assertThat(page.getByText("The database is not answering").first()).isVisible();
        lookAt("failure");
    }

    private void setUp() {
        visit("/welcome");
        lookAt("welcome");
        page.getByLabel("One-time token").fill("wrong");
        page.getByLabel("Your name").fill("Ann Doe");
        page.getByLabel("E-mail address").fill("ann");
        page.locator("[name=password]").fill("password");
        setUpButton();
        assertThat(page.getByText("need your attention").first()).isVisible();
        lookAt("welcome-mistakes");
        page.getByLabel("One-time token").fill(fresh.token());
        page.getByLabel("E-mail address").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.getByLabel("Name of the district").fill("Oak Ridge Schools");
        page.getByLabel("State").selectOption("WI");
        page.getByLabel("Kind of organization").selectOption("PUBLIC_DISTRICT");
        page.getByLabel("Time zone").selectOption(new SelectOption().setValue("America/Chicago"));
        setUpButton();
        page.waitForURL(fresh.url() + "/district/set-up");
        settle();
        lookAt("set-up");
        visit("/");
    }

    private void setUpButton() {
        button("Set up the portal").click();
        settle();
    }

    private void signInAndStay() {
        page.getByLabel("E-mail address").fill(EMAIL);
        page.locator("[name=password]").fill(PASSWORD);
        page.getByLabel("Keep me signed in").check();
        button("Sign in").click();
        page.waitForURL(fresh.url() + "/");
        settle();
    }

    private void visit(String path) {
        open(fresh.url() + path);
    }
}

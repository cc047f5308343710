package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A look at every page and state that no other journey stops at. */
class PagesJourneyIT extends JourneyTest {

    @Test
    void the_district_profile() {
        signInAs("Jordan Reyes");
        open("/district/profile");
        lookAt("district-profile");
    }

    @Test
    void the_menu_of_the_person() {
        signInAs("Morgan Ibarra");
        lookAt("person-menu", () -> Appearance.openPersonMenu(page));
    }

    @Test
    void a_page_that_is_not_there() {
        signInAs("Jordan Reyes");
        open("/no-such-page");
        assertThat(page.getByText("There is nothing here")).isVisible();
        lookAt("not-found");
    }

    @Test
    void a_page_of_another_role() {
        signInAs("Lee Novak");
        open("/job-descriptions/new");
        assertThat(page.getByText("This page is not part of your role")).isVisible();
        lookAt("refused");
        open("/");
        lookAt("home-of-a-panelist");
    }

    @Test
    void a_plain_error_page() {
        open("/VAADIN/no-such-file.js");
        lookAt("plain-error");
    }

    @Test
    void the_platform_administrator_at_home() {
        signInAs("Alex Morgan");
        lookAt("home-of-the-platform-administrator");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"K12-CTO-STARTER", "CLAUSES-STARTER", "ASSESS-STARTER", "GROWTH-STARTER", "CREDENTIALS-STARTER"})
    void a_pack(String code) {
        signInAs("Jordan Reyes");
        open("/framework?pack=" + code);
        lookAt("pack-" + code.toLowerCase());
    }

    @Test
    void the_states_of_the_editor() {
        signInAs("Jordan Reyes");
        draft();
        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        page.getByLabel("Wording").fill("Reworded for the picture.");
        awaitSaved();
        settle();
        lookAt("clause-editor");
        button("Done").click();

        page.getByRole(AriaRole.BUTTON, named("Add: Essential functions")).click();
        page.getByText("From the framework").waitFor();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Add LV-R3"))
                .click();
        settle();
        lookAt("add-dialog");
        button("Close").click();

        page.getByText("The five answers").click();
        page.getByText("More choices").click();
        settle();
        lookAt("editor-side");

        button("Preview").click();
        assertThat(page.locator("portal-preview h2").first()).isVisible();
        lookAt("preview");
    }

    @Test
    void mistakes_in_the_five_answers() {
        signInAs("Jordan Reyes");
        open("/job-descriptions/new");
        button("Write the job description").click();
        settle();
        lookAt("new-job-description-mistakes");
    }

    @Test
    void a_list_without_anything_found() {
        signInAs("Jordan Reyes");
        draft();
        open("/job-descriptions");
        lookAt("job-descriptions-some");
        page.getByLabel("Search").fill("no such title");
        settle();
        lookAt("job-descriptions-nothing-found");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

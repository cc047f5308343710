package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A consultant between two districts. */
class DistrictChangeJourneyIT extends JourneyTest {

    private static final String CEDAR_HOLLOW = "Cedar Hollow School District";
    private static final String LAKEMERE = "Lakemere Public Schools";

    @Test
    void after_the_change_nothing_of_the_other_district_is_reached() {
        signInAs("Morgan Ibarra");
        seatIn(CEDAR_HOLLOW);
        draft();
        var address = page.url();
        button("Preview").click();
        assertThat(page.locator("portal-preview")).containsText("Chief Technology Officer");
        var preview = page.locator("portal-preview").getAttribute("src");
        assertThat(page.request().get(portal.url() + "/" + preview).status()).isEqualTo(200);
        var otherTab = page.context().newPage();
        otherTab.navigate(address);
        Settling.await(otherTab);

        seatIn(LAKEMERE);

        assertThat(page.locator("main")).not().containsText("Cedar Hollow");
        open(address);
        assertThat(page.getByText("There is nothing here")).isVisible();
        var answer = page.request().get(portal.url() + "/" + preview);
        assertThat(answer.status()).isEqualTo(404);
        assertThat(answer.text()).doesNotContain("Cedar Hollow");
        open("/job-descriptions");
        assertThat(page.locator("main")).not().containsText("Chief Technology Officer");

        otherTab.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        assertThat(otherTab.locator(".v-system-error").or(otherTab.getByText("There is nothing here")))
                .isVisible();

        seatIn(CEDAR_HOLLOW);
        open(address);
        assertThat(page.locator("h1")).hasText("Chief Technology Officer");
    }

    @Test
    void who_works_in_one_district_is_offered_no_other() {
        signInAs("Jordan Reyes");
        Appearance.openPersonMenu(page);

        assertThat(page.getByText("Change district")).hasCount(0);
    }

    private void seatIn(String district) {
        if (!page.locator(".brand-district").innerText().equals(district)) {
            Appearance.openPersonMenu(page);
            button(district).click();
        }
        assertThat(page.locator(".brand-district")).hasText(district);
        assertThat(page).hasURL(portal.url() + "/");
        settle();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

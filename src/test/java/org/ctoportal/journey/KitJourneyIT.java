package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** From an approved job description to a frozen kit: made, worked over, read by a second person and sealed. */
class KitJourneyIT extends JourneyTest {

    private static final String PROHIBITED = "Which church do you attend?";

    @Test
    void a_kit_is_made_read_by_another_and_frozen() {
        approvedDescription();
        open("/interview-kits");
        button("New interview kit").click();
        settle();
        inDialog("Make the kit").click();
        page.waitForURL(Pattern.compile(".*/interview-kits/\\d+"));
        settle();
        var kit = page.url().substring(portal.url().length());
        assertThat(page.getByText("60 min", new Page.GetByTextOptions().setExact(true)))
                .isVisible();
        lookAtAll("kit-draft");

        byKeyboard(button("Open question LV-I1"));
        lookAtAll("kit-question-open");
        byKeyboard(button("Ask LV-I1 later"));
        assertThat(page.locator(".kit-question h3").nth(1)).containsText("Leadership");

        button("Write a question").click();
        settle();
        page.getByLabel("Question", new Page.GetByLabelOptions().setExact(true)).fill(PROHIBITED);
        assertThat(page.getByRole(AriaRole.DIALOG).getByText("May not be asked"))
                .isVisible();
        lookAtAll("kit-question-prohibited");
        inDialog("Keep the question").click();
        settle();
        submit();
        assertThat(page.getByText("The kit cannot be approved as it is").first())
                .isVisible();
        page.locator("vaadin-notification-card").getByRole(AriaRole.BUTTON).click();
        button("Open question OWN-1").click();
        settle();
        button("Remove question OWN-1").click();
        settle();
        confirm("Remove");

        submit();
        assertThat(page.getByText("Submitted for approval by Sam Whitfield")).isVisible();
        lookAtAll("kit-submitted");
        signInAs("Jordan Reyes");
        open(kit);
        step("Approve");
        step("Freeze");
        assertThat(page.getByText("Sam Whitfield asked for the approval.")).isVisible();
        assertThat(page.locator(".kit-seal")).containsText(Pattern.compile("[0-9a-f]{64}"));
        lookAtAll("kit-frozen");
    }

    private void approvedDescription() {
        signInAs("Jordan Reyes");
        draft();
        submitForApproval();
        signInAs("Sam Whitfield");
        openLatestApproval();
        approve("Sam Whitfield");
        signInAs("Jordan Reyes");
        openLatestApproval();
        approve("Jordan Reyes");
        signInAs("Sam Whitfield");
    }

    private void submit() {
        step("Submit for approval");
    }

    private void step(String name) {
        button(name).click();
        settle();
        confirm(name);
    }

    private void confirm(String name) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(name).setExact(true))
                .click();
        settle();
    }

    private void byKeyboard(Locator button) {
        button.focus();
        page.keyboard().press("Enter");
        settle();
    }

    /** Once what was told over the page is gone: while it fades its colours are in between. */
    private void lookAtAll(String name) {
        assertThat(page.locator("vaadin-notification-card"))
                .hasCount(0, new LocatorAssertions.HasCountOptions().setTimeout(20_000));
        lookAt(name);
    }
}

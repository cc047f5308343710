package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From the drafter to the approvers, on a phone and without a mouse, and on to the next revision. */
class ApprovalJourneyIT extends JourneyTest {

    private static final Duration QUICK = Duration.ofSeconds(30);

    @Test
    void a_drafter_submits_and_two_approvers_agree_on_the_phone() {
        signInAs("Jordan Reyes");
        draft();
        var editor = page.url();
        submitForApproval();
        lookAtAll("approval-submitted");

        phone();
        signInAs("Sam Whitfield");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Waits for you")))
                .isVisible();
        var began = Instant.now();
        openLatestApproval();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Remark on Cabinet membership"))
                .click();
        page.getByLabel("What about this sentence?").fill("Say who decides.");
        button("Keep the remark").click();
        settle();
        approve("Sam Whitfield");
        Assertions.assertThat(Duration.between(began, Instant.now())).isLessThan(QUICK);
        assertThat(page.getByText("Approved by Sam Whitfield")).isVisible();

        signInAs("Jordan Reyes");
        openLatestApproval();
        lookAtAll("approval-card");
        phone();
        approve("Jordan Reyes");
        assertThat(page.getByText("Everybody has agreed. Revision 1 is in force."))
                .isVisible();

        wide();
        open(path(editor));
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit LV-R1"))
                .click();
        page.getByLabel("Wording").fill("Advise the board each quarter on what technology does for learners.");
        awaitSaved();
        settle();
        submitForApproval();
        assertThat(page.getByText("In force: revision 1")).isVisible();

        phone();
        signInAs("Sam Whitfield");
        openLatestApproval();
        assertThat(page.getByText("Changed since revision 1, which is in force"))
                .isVisible();
        lookAtAll("approval-changes");
        button("Ask for changes").click();
        settle();
        page.getByLabel("What should change?").fill("Name the superintendent as well.");
        sign("Sam Whitfield", "Ask for changes");
        assertThat(page.getByText("Changes to revision 2 were asked for by Sam Whitfield"))
                .isVisible();

        signInAs("Jordan Reyes");
        wide();
        open(path(editor));
        lookAtAll("approval-remarks");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Revisions and what changed"))
                .click();
        settle();
        lookAtAll("revisions-in-one-text");
        page.getByLabel("Side by side").check();
        settle();
        lookAtAll("revisions-side-by-side");
        open("/district/approvals");
        lookAtAll("approval-route");
    }

    @Test
    void an_approver_needs_no_mouse() {
        signInAs("Jordan Reyes");
        draft();
        submitForApproval();
        signInAs("Sam Whitfield");
        openLatestApproval();
        reach("Approve");
        page.keyboard().press("Enter");
        settle();
        page.keyboard().type("Sam Whitfield");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        reach("Approve");
        page.keyboard().press("Enter");
        settle();

        assertThat(page.getByText("Approved by Sam Whitfield")).isVisible();
    }

    /** Once what was told over the page is gone: while it fades its colours are in between. */
    private void lookAtAll(String name) {
        assertThat(page.locator("vaadin-notification-card")).hasCount(0);
        lookAt(name);
    }

    /** Goes on with the Tab key until the button has the focus. */
    private void reach(String button) {
        for (var presses = 0; presses < 200; presses++) {
            if (page.evaluate("() => document.activeElement?.innerText?.trim()").equals(button)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        Assertions.fail("No way by keyboard to: " + button);
    }

    private void phone() {
        page.setViewportSize(390, 844);
    }

    private void wide() {
        page.setViewportSize(1280, 900);
    }

    private String path(String address) {
        return address.substring(portal.url().length());
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** From an approved description to a page that anybody reads without an account, until the position is closed. */
class PostingJourneyIT extends JourneyTest {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("M/d/yyyy", Locale.US);

    @Test
    void an_approved_description_becomes_a_public_page_and_is_closed_again() {
        approved();
        open("/postings");
        button("New posting").click();
        settle();
        inDialog("Begin posting").click();
        page.waitForURL(Pattern.compile(".*/postings/\\d+"));
        settle();
        assertThat(page.getByText("There is no opening date.")).isVisible();
        lookAt("posting-begun");
        button("Publish").click();
        assertThat(page.getByText("It cannot be published yet.")).isVisible();
        open(page.url());

        // In the time zone of the district, where it may still be yesterday.
        var today = LocalDate.now(ZoneId.of("America/Chicago"));
        date("Opens", today);
        date("Deadline", today.plusDays(21));
        page.getByLabel("Expected interview dates").fill("the week after the deadline");
        page.keyboard().press("Tab");
        settle();
        date("Expected start date", today.plusDays(60));
        assertThat(page.getByText("Nothing keeps it from being published")).isVisible();
        button("Publish").click();
        settle();
        assertThat(page.getByText("Published. The page is")).isVisible();
        open(page.url());
        lookAt("posting-published");
        var address = page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Public page"))
                .first()
                .getAttribute("href");
        var editor = page.url();

        page.context().clearCookies();
        open(address);
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Chief Technology Officer")))
                .isVisible();
        Assertions.assertThat(page.context().cookies()).isEmpty();
        assertThat(page.locator("script[type='application/ld+json']")).hasCount(1);
        lookAt("posting-public");
        page.getByText("All open positions").first().click();
        settle();
        lookAt("posting-public-list");

        signInAs("Jordan Reyes");
        open(editor);
        page.getByLabel("Expected interview dates").fill("two weeks after the deadline");
        page.keyboard().press("Tab");
        settle();
        act("Publish correction", "The board room is taken.");
        act("Close", "The position is filled.");
        open("/postings");
        lookAt("posting-list");

        var stranger = page.context().browser().newContext().newPage();
        stranger.navigate(portal.url() + address);
        assertThat(stranger.getByText("This position is closed.")).isVisible();
        assertThat(stranger.getByText("two weeks after the deadline")).isVisible();
        assertThat(stranger.locator("script[type='application/ld+json']")).hasCount(0);
        Looks.assertAccessible(stranger, "posting-closed");
        stranger.context().close();
    }

    private void act(String action, String reason) {
        button(action).click();
        settle();
        page.getByLabel("Reason").fill(reason);
        inDialog(action).click();
        settle();
    }

    private void approved() {
        signInAs("Jordan Reyes");
        draft();
        submitForApproval();
        signInAs("Sam Whitfield");
        openLatestApproval();
        approve("Sam Whitfield");
        signInAs("Jordan Reyes");
        openLatestApproval();
        approve("Jordan Reyes");
    }

    private void date(String label, LocalDate day) {
        page.getByLabel(label, new Page.GetByLabelOptions().setExact(true)).fill(DAY.format(day));
        page.keyboard().press("Tab");
        settle();
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Three people answer by their links on a phone; the technology leader reads what they say together, and not who said it. */
class FeedbackJourneyIT extends JourneyTest {

    private static final Pattern LINK = Pattern.compile("\\S+/feedback#\\S+");
    private static final String RATERS = """
            Ada Brook <ada.brook@example.org>
            Ben Cole <ben.cole@example.org>
            Cyd Dunn <cyd.dunn@example.org>
            """;

    @Test
    void three_people_answer_by_link_and_the_leader_reads_what_they_say_together() {
        signInAs("Sam Whitfield");
        open("/feedback-rounds");
        begin();
        var round = page.url();
        var links = launch();
        for (var at = 0; at < links.size(); at++) {
            answer(links.get(at), at);
        }
        open(round);
        assertThat(page.locator(".plain-table")).containsText("3");
        lookAt("feedback-board");
        button("Close and make the report").click();
        settle();
        confirm("Close and make the report");
        settle();

        signInAs("Robin Vale");
        open(round);
        page.getByText("Open the report").click();
        settle();
        assertThat(page.locator("main")).containsText("Remark of rater 2");
        assertThat(page.locator("main")).not().containsText("Brook");
        lookAt("feedback-report");
    }

    private void begin() {
        button("Ask for feedback").click();
        settle();
        var leader = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("On whose work"));
        leader.fill("Robin Vale");
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Robin Vale"))
                .click();
        var day = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Answers until"));
        day.fill(page.evaluate("() => new Date(Date.now() + 14 * 864e5).toLocaleDateString('en-US')")
                .toString());
        day.press("Enter");
        inDialog("Choose who is asked").click();
        page.waitForURL(Pattern.compile(".*/feedback-rounds/\\d+"));
        settle();
        page.locator("vaadin-select").click();
        page.getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName("Cabinet"))
                .click();
        page.getByLabel("Names and e-mail addresses").fill(RATERS);
        button("Add to the group").click();
        settle();
        lookAt("feedback-setup");
    }

    private void confirm(String button) {
        page.getByRole(AriaRole.ALERTDIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(button))
                .click();
    }

    private List<String> launch() {
        button("Ask 3 people").click();
        settle();
        confirm("Ask them");
        settle();
        var letters = page.locator(".access-card textarea").all().stream()
                .map(Locator::inputValue)
                .map(LINK::matcher)
                .filter(Matcher::find)
                .map(Matcher::group)
                .toList();
        lookAt("feedback-links");
        button("I have handed them over").click();
        settle();
        return letters;
    }

    private void answer(String link, int at) {
        var guest = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        guest.navigate(link);
        guest.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Begin"))
                .click();
        if (at == 0) {
            Looks.all(guest, "feedback-confirm");
        }
        guest.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Yes, begin"))
                .click();
        for (var statement = 1; statement <= 5; statement++) {
            guest.locator("#score-LV-S" + statement + " input[value='" + (2 + at) + "']")
                    .check();
        }
        if (at == 2) {
            answerWhileSomebodyElseIsIn(guest);
        }
        guest.locator("#score-LV-S1 summary").click();
        guest.locator("#score-LV-S1 textarea").fill("Remark of rater " + (at + 1));
        guest.locator("#score-LV-S1 textarea").blur();
        assertThat(guest.locator(".score-state")).containsText("Saved");
        if (at == 0) {
            Looks.all(guest, "feedback-answering");
            guest.setViewportSize(390, 844);
        }
        guest.locator(".statement-pages button").last().click();
        if (at == 1) {
            Looks.all(guest, "feedback-review");
        }
        guest.locator(".score-submit").click();
        assertThat(guest.locator("main")).containsText("Your answers are submitted");
        guest.context().close();
    }

    /** As the portal answers when another guest came in with the same browser: nothing is lost, and nothing is "refused". */
    private static void answerWhileSomebodyElseIsIn(Page guest) {
        guest.route("**/answers*", route -> route.fulfill(new Route.FulfillOptions().setStatus(403)));
        guest.locator("#score-LV-S5 input[value='5']").check();
        assertThat(guest.locator(".score-state")).containsText("What you answer stays here");
        assertThat(guest.locator(".score-refused")).isHidden();
        guest.unroute("**/answers*");
        assertThat(guest.locator(".score-state"))
                .containsText("Saved", new LocatorAssertions.ContainsTextOptions().setTimeout(20000));
    }
}

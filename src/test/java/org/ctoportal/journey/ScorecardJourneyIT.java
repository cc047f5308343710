package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Dialog;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.List;
import java.util.stream.IntStream;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** Three panelists in three browsers score one candidate: one without a mouse, one on a phone, one without a connection. */
class ScorecardJourneyIT extends JourneyTest {

    private static final int QUESTIONS = 10;
    private static final int MOST_TABS = 80;
    /** The longer a server is gone, the more rarely the browser tries. */
    private static final int NEXT_TRY_MILLIS = 40_000;

    private static PortalProcess scored;
    private static SeededPanel panel;

    @BeforeAll
    static void startPortal() {
        scored = new PortalProcess(JourneyFolder.of("journeys-scored"), "--portal.demo=false");
        panel = SeededPanel.in(scored.folder(), 2, 3);
        scored.start();
    }

    @AfterAll
    static void stopPortal() {
        scored.close();
    }

    @Test
    void three_panelists_score_at_once_by_keyboard_on_a_phone_and_without_a_connection() {
        var keyboard = browserOf(rater(0), 1280, 900);
        var phone = browserOf(rater(1), 390, 844);
        var tablet = browserOf(rater(2), 820, 1180);
        Looks.all(keyboard, "scorecards");
        for (var browser : List.of(keyboard, phone, tablet)) {
            var questions = new Questions(browser);
            browser.getByText("Score C-01").click();
            Settling.await(browser);
            assertThat(questions.taken())
                    .as("to open a scorecard from the list")
                    .hasSize(1);
            assertThat(browser.locator(".score-count")).hasText("0 of 10 scored");
        }

        scoreByKeyboard(keyboard);
        Looks.all(phone, "scorecard-phone");
        phone.setViewportSize(390, 844);
        scoreOnPhone(phone);
        scoreWithoutConnection(tablet);

        Looks.all(keyboard, "scorecard-scored");
        submitByKeyboard(keyboard);
        assertThat(keyboard.locator(".score-others")).isHidden();
        phone.locator(".score-submit").click();
        assertThat(phone.locator(".score-state")).containsText("Submitted");
        assertThat(phone.locator(".score-others")).isHidden();
        tablet.locator(".score-submit").click();
        assertThat(tablet.locator(".score-state")).containsText("Submitted");

        assertThat(rows(tablet))
                .isEqualTo(IntStream.range(0, QUESTIONS)
                        .mapToObj(at -> List.of(
                                String.valueOf(level(0, at)),
                                String.valueOf(level(1, at)),
                                String.valueOf(level(2, at))))
                        .toList());
        Looks.all(tablet, "scorecard-submitted");
        List.of(keyboard, phone, tablet).forEach(browser -> browser.context().close());
    }

    @Test
    void what_was_scored_while_the_server_was_gone_is_stored_after_the_next_sign_in() {
        var visitor = browserOf(rater(0), 1280, 900);
        visitor.onDialog(Dialog::accept);
        var address = scored.url() + "/"
                + ScorecardRoutes.of(
                        panel.opened().search(), panel.opened().candidates().get(1));
        visitor.navigate(address);
        Settling.await(visitor);
        question(visitor, 0).locator(".score-level").nth(2).click();
        assertThat(visitor.locator(".score-state")).containsText("Saved");

        scored.kill();
        question(visitor, 1).locator(".score-level").nth(3).click();
        question(visitor, 1).locator("textarea").fill("Typed while the server was gone");
        assertThat(visitor.locator(".score-state")).containsText("No connection");
        scored.start();
        assertThat(visitor.locator(".score-state"))
                .containsText("You are signed out", new ContainsTextOptions().setTimeout(NEXT_TRY_MILLIS));
        signIn(visitor, rater(0));
        visitor.navigate(address);
        Settling.await(visitor);

        assertThat(visitor.locator(".score-state")).containsText("Saved");
        visitor.reload();
        Settling.await(visitor);
        assertThat(visitor.locator(".score-count")).hasText("2 of 10 scored");
        assertThat(question(visitor, 1).locator("textarea")).hasValue("Typed while the server was gone");
        visitor.context().close();
    }

    /** Leaving the note keeps it; the review must not be drawn again between pressing and letting go. */
    @Test
    void the_click_that_leaves_a_note_submits() {
        var visitor = browserOf(rater(1), 1280, 900);
        visitor.navigate(scored.url() + "/"
                + ScorecardRoutes.of(
                        panel.opened().search(), panel.opened().candidates().get(1)));
        Settling.await(visitor);
        question(visitor, QUESTIONS - 1).locator(".score-level").nth(2).click();
        question(visitor, QUESTIONS - 1).locator("textarea").pressSequentially("Named a result");

        visitor.locator(".score-submit").click();

        assertThat(visitor.locator(".score-state")).containsText("Submitted");
        visitor.reload();
        Settling.await(visitor);
        assertThat(question(visitor, QUESTIONS - 1).locator("textarea")).hasValue("Named a result");
        visitor.context().close();
    }

    @Test
    void what_the_portal_refuses_stays_readable_until_it_was_read() {
        var visitor = browserOf(rater(2), 1280, 900);
        visitor.onDialog(Dialog::accept);
        visitor.navigate(scored.url() + "/"
                + ScorecardRoutes.of(
                        panel.opened().search(), panel.opened().candidates().get(1)));
        Settling.await(visitor);
        visitor.route("**/answers*", route -> route.fulfill(new Route.FulfillOptions().setStatus(409)));
        question(visitor, 3).locator("textarea").fill("Named a result");
        question(visitor, 3).locator(".score-level").nth(2).click();
        assertThat(visitor.locator(".score-refused")).containsText("Named a result");

        visitor.reload();
        Settling.await(visitor);
        assertThat(visitor.locator(".score-refused")).containsText("3 · Named a result");
        Looks.all(visitor, "scorecard-refused");
        visitor.unroute("**/answers*");
        visitor.locator(".score-again").click();

        assertThat(visitor.locator(".score-refused")).isHidden();
        assertThat(visitor.locator(".score-state")).containsText("Saved");
        visitor.reload();
        Settling.await(visitor);
        assertThat(question(visitor, 3).locator("textarea")).hasValue("Named a result");
        visitor.context().close();
    }

    private void scoreByKeyboard(Page visitor) {
        for (var tabs = 0; tabs < MOST_TABS && !isInQuestion(visitor); tabs++) {
            visitor.keyboard().press("Tab");
        }
        assertThat(isInQuestion(visitor)).isTrue();
        for (var at = 0; at < QUESTIONS; at++) {
            visitor.keyboard().press(String.valueOf(level(0, at)));
            visitor.keyboard().press("j");
        }
        assertThat(visitor.locator(".score-count")).hasText("10 of 10 scored");
        assertThat(visitor.locator(".score-state")).containsText("Saved");
    }

    /** The focus is on the review, which J led to after the last question. */
    private static void submitByKeyboard(Page visitor) {
        visitor.locator(".score-review").focus();
        visitor.keyboard().press("Tab");
        visitor.keyboard().press("Enter");
        assertThat(visitor.locator(".score-state")).containsText("Submitted");
    }

    private void scoreOnPhone(Page visitor) {
        for (var at = 0; at < QUESTIONS; at++) {
            visitor.locator(".score-question.current .score-level")
                    .nth(level(1, at) - 1)
                    .click();
            visitor.locator(".score-next").click();
        }
        assertThat(visitor.locator(".score-review")).isVisible();
        assertThat(visitor.locator(".score-state")).containsText("Saved");
    }

    private void scoreWithoutConnection(Page visitor) {
        visitor.context().setOffline(true);
        for (var at = 0; at < QUESTIONS; at++) {
            question(visitor, at).locator(".score-level").nth(level(2, at) - 1).click();
        }
        assertThat(visitor.locator(".score-state")).containsText("No connection");
        visitor.context().setOffline(false);
        assertThat(visitor.locator(".score-state")).containsText("Saved");
    }

    /** Between the outer levels, which need a note. */
    private static int level(int rater, int question) {
        return 2 + (rater + question) % 3;
    }

    private Rater rater(int at) {
        return panel.opened().raters().get(at);
    }

    private static Locator question(Page visitor, int at) {
        return visitor.locator(".score-question").nth(at);
    }

    private static boolean isInQuestion(Page visitor) {
        return (boolean) visitor.evaluate("!!document.activeElement?.closest('.score-question')");
    }

    private static List<?> rows(Page visitor) {
        return (List<?>) visitor.locator(".score-table tbody tr")
                .evaluateAll("rows => rows.map(row => [...row.querySelectorAll('td')].map(cell => cell.textContent))");
    }

    private Page browserOf(Rater rater, int width, int height) {
        var visitor = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setLocale("en-US").setViewportSize(width, height))
                .newPage();
        signIn(visitor, rater);
        visitor.navigate(scored.url() + "/" + ScorecardRoutes.of(panel.opened().search()));
        Settling.await(visitor);
        return visitor;
    }

    private void signIn(Page visitor, Rater rater) {
        visitor.navigate(scored.url() + "/login");
        visitor.locator("#username").fill(rater.email());
        visitor.locator("#password").fill(TwoDistricts.PASSWORD);
        visitor.locator("#password").press("Enter");
        visitor.waitForURL(url -> !url.contains("/login"));
        Settling.await(visitor);
    }
}

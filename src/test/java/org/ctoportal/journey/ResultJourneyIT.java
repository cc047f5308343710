package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.ctoportal.interview.decision.DecisionRoutes;
import org.ctoportal.interview.result.ResultRoutes;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Human resources read what a panel gave, explain a number, and the decision is written down. */
class ResultJourneyIT extends JourneyTest {

    /** As many as any other screen: the page, its frame, the view, and what the frame tells of itself. */
    private static final int MOST_QUESTIONS = 4;

    private final PortalProcess scored = new PortalProcess(JourneyFolder.of("journeys-result"), "--portal.demo=false");
    private SeededPanel.Result result;

    @BeforeEach
    void start() {
        result = SeededPanel.scored(scored.folder());
        scored.start();
    }

    @AfterEach
    void end() {
        scored.close();
    }

    @Test
    void a_number_explains_itself_and_a_decision_becomes_a_memo() {
        var visitor = page.context().browser().newContext().newPage();
        signIn(visitor);
        var questions = new Questions(visitor);
        visitor.navigate(scored.url() + "/" + ResultRoutes.of(result.opened().search()));
        Settling.await(visitor);
        assertThat(questions.taken()).as("to open the result").hasSizeBetween(1, MOST_QUESTIONS);
        assertThat(visitor.locator("body")).containsText("78.87%");
        Looks.all(visitor, "result");

        visitor.setViewportSize(1280, 900);
        visitor.locator(".result-explain").first().click();
        Settling.await(visitor);
        Looks.all(visitor, "result-explained");

        questions.taken();
        visitor.navigate(scored.url() + "/" + DecisionRoutes.of(result.opened().search()));
        Settling.await(visitor);
        assertThat(questions.taken()).as("to open the decision").hasSizeBetween(1, MOST_QUESTIONS);
        Looks.all(visitor, "decision");
        var memo = visitor.waitForDownload(
                () -> visitor.locator("a[href*='papers/memo/pdf']").click());
        assertThat(memo.suggestedFilename()).endsWith(".pdf");
        visitor.context().close();
    }

    private void signIn(Page visitor) {
        visitor.navigate(scored.url() + "/login");
        visitor.locator("#username").fill(result.humanResources());
        visitor.locator("#password").fill(TwoDistricts.PASSWORD);
        visitor.locator("#password").press("Enter");
        visitor.waitForURL(url -> !url.contains("/login"));
        Settling.await(visitor);
    }
}

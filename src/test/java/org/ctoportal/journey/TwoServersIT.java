package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import org.assertj.core.api.Assertions;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Two servers of one portal, which know of each other by the database alone. */
@Tag("browser")
class TwoServersIT {

    private static final int LAST_QUESTION = 9;

    private final PortalProcess first = new PortalProcess(JourneyFolder.of("journeys-first"), "--portal.demo=false");
    private final PortalProcess second = first.beside(JourneyFolder.of("journeys-second"));

    @AfterEach
    void close() {
        second.close();
        first.close();
    }

    @Test
    void a_board_on_one_server_follows_who_scores_on_the_other_without_being_reloaded() {
        var panel = SeededPanel.ready(first.folder(), 1, 2);
        var opened = panel.opened();
        first.start();
        second.start();
        try (var chromium = new Chromium()) {
            var board = signedIn(chromium, second, panel.humanResources());
            board.navigate(second.url() + "/" + PanelRoutes.panelOf(opened.search()));
            Settling.await(board);
            assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 not begun", "C-01 not begun"});
            board.evaluate("window.neverReloaded = true");

            var panelist = signedIn(chromium, first, opened.rater().email());
            panelist.navigate(first.url() + "/" + ScorecardRoutes.of(opened.search(), opened.candidate()));
            Settling.await(panelist);
            assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 scoring", "C-01 not begun"});

            var question = panelist.locator(".score-question").nth(LAST_QUESTION);
            question.locator(".score-level").nth(2).click();
            question.locator("textarea").fill("Named a result");
            panelist.locator(".score-submit").click();
            assertThat(panelist.locator(".score-state")).containsText("Submitted");
            assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 done", "C-01 not begun"});
            assertThat(board.locator(".board-summary")).containsText("1 of 2 done");
            Assertions.assertThat(board.evaluate("window.neverReloaded")).isEqualTo(true);
        }
    }

    private static Page signedIn(Chromium chromium, PortalProcess server, String email) {
        var visitor = chromium.browser().newContext().newPage();
        visitor.navigate(server.url() + "/login");
        visitor.locator("#username").fill(email);
        visitor.locator("#password").fill(TwoDistricts.PASSWORD);
        visitor.locator("#password").press("Enter");
        visitor.waitForURL(url -> !url.contains("/login"));
        Settling.await(visitor);
        return visitor;
    }
}

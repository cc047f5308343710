package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** A day of interviews: planned, filled with one click, moved by keyboard and by pointer, sent to calendars. */
class PlanJourneyIT extends JourneyTest {

    private static final String CANDIDATES = """
            Avery Tran, avery.tran@example.org
            Blake Moreno, blake.moreno@example.org
            Casey Lund, casey.lund@example.org
            Drew Abara, drew.abara@example.org
            """;

    @Test
    void four_candidates_get_their_times_and_are_moved() throws IOException {
        signInAs("Sam Whitfield");
        beginSearch(CANDIDATES);
        moveEverybody();
        page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Schedule").setExact(true))
                .click();
        settle();
        button("Plan the day").click();
        page.waitForURL(Pattern.compile(".*/schedule/\\d+"));
        settle();
        button("Put everybody in").click();
        settle();
        assertThat(page.locator(".schedule-standing")).containsText("4 interviews, the last one ends at 2:00");
        lookAt("schedule");

        var first = interview(1);
        first.focus();
        page.keyboard().press("ArrowRight");
        settle();
        assertThat(interview(1)).containsText("9:45");
        assertThat(interview(1)).isFocused();
        assertThat(page.locator(".schedule-conflict").first()).containsText("The panel is with");
        lookAt("schedule-conflict");
        interview(1).dragTo(cell(1, 1));
        settle();
        assertThat(interview(1)).containsText("8:30");
        assertThat(page.locator(".schedule-conflict")).hasCount(0);

        var file = page.waitForDownload(
                () -> page.getByText("For the candidate: invitation").first().click());
        Assertions.assertThat(Files.readString(file.path())).contains("METHOD:REQUEST", "T083000");
        var paper = page.waitForDownload(
                () -> page.getByText("Day plan for the panel, PDF").click());
        Assertions.assertThat(Files.readAllBytes(paper.path())).startsWith("%PDF".getBytes());
    }

    private Locator interview(int row) {
        return page.locator(".schedule-grid tbody tr:nth-child(" + row + ") .schedule-movable");
    }

    private Locator cell(int row, int slot) {
        return page.locator(".schedule-grid tbody tr:nth-child(" + row + ") td").nth(slot - 1);
    }
}

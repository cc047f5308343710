package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job of each role without a mouse, and the mouse's own way of moving a sentence. */
class KeyboardJourneyIT extends JourneyTest {

    private static final int MOST_TABS = 400;

    /** Name of what has the focus, through shadow roots. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              if (!element || element === document.body || element.matches('vaadin-dialog, vaadin-popover')) return '';
              const byId = element.getAttribute('aria-labelledby');
              const label = byId ? byId.split(' ').map(id => (element.getRootNode().getElementById(id)
                  ?? document.getElementById(id))?.textContent ?? '').join(' ') : '';
              const slotted = element.querySelector('slot')?.assignedElements().map(one => one.textContent).join(' ');
              return [element.getAttribute('aria-label'), label, element.labels?.[0]?.textContent, element.textContent, slotted]
                  .filter(Boolean).join(' ').trim();
            }
            """;

    @Test
    void the_main_job_needs_no_mouse() {
        comeIn("Jordan Reyes");
        tabTo("Hire a technology leader");
        press("Enter");
        tabTo("Lowest salary");
        page.keyboard().type("112500");
        tabTo("Highest salary");
        page.keyboard().type("133729");
        tabTo("Add a position");
        press("Enter");
        page.keyboard().type("network administrator");
        tabTo("Write the job description");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/job-descriptions/\\d+"));
        settle();

        tabTo("More duties for Strategic Planning");
        press("Enter");
        assertThat(page.getByText("7 of 21 duties")).isVisible();

        tabTo("Edit LV-R1");
        press("Enter");
        press("Control+A");
        page.keyboard().type("Typed by keyboard alone.");
        settle();
        tabTo("Move down");
        press("Enter");
        assertThat(page.getByText("LV-R1 reworded")).not().isVisible();
        tabTo("Done");
        press("Enter");
        assertThat(page.getByText("LV-R1 reworded")).isVisible();
        assertThat(focused()).startsWith("Edit LV-R1");
        assertThat(position("Typed by keyboard alone.")).isGreaterThan(position("Lead a yearly process"));
    }

    @Test
    void human_resources_begin_a_search_and_take_over_candidates() {
        comeIn("Sam Whitfield");
        goBy("Searches", "**/searches");
        tabTo("Begin a search");
        press("Enter");
        tabTo("Begin");
        press("Enter");
        page.waitForURL(Pattern.compile(".*/searches/\\d+"));
        settle();
        tabTo("Paste or import a list");
        press("Enter");
        tabTo("List");
        page.keyboard().type("Priya Iyer, p.iyer@example.org");
        settle();
        tabTo("Take over one candidate");
        press("Enter");

        assertThat(page.getByText("Priya Iyer").first()).isVisible();
    }

    @Test
    void an_administrator_invites_somebody() {
        comeIn("Pat Lindqvist");
        goBy("People", "**/people");
        tabTo("Invite somebody");
        press("Enter");
        page.keyboard().type("Keya Board");
        tabTo("E-mail address");
        page.keyboard().type("keya.board@example.org");
        tabTo("Panelist");
        page.keyboard().press("Space");
        tabTo("Send invitation");
        press("Enter");

        assertThat(page.getByText("keya.board@example.org").first()).isVisible();
    }

    @Test
    void counsel_finds_a_rule_and_hears_what_is_wrong_with_its_successor() {
        comeIn("K. Amari");
        goBy("Rules", "**/rules");
        tabTo("Search code");
        page.keyboard().type("WI-PI-34.068");
        settle();
        // Into the first row of the list, into its cell, and to where its link leads.
        tabTo("WI-PI-34.068");
        press("Enter");
        press("Enter");
        page.waitForURL("**/rules/WI-PI-34.068");
        settle();
        tabTo("Write its successor");
        press("Enter");
        tabTo("Add the rule");
        press("Enter");

        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText("Nothing was added")))
                .isVisible();
    }

    @Test
    void the_board_secretary_keeps_the_plan_and_hears_that_a_reading_comes_too_early() {
        comeIn("Dana Okafor");
        goBy("Policies", "**/policies");
        tabTo("5190");
        press("Enter");
        tabTo("Before the board");
        press("Enter");
        page.waitForURL("**/adoption");
        settle();
        tabTo("Agenda item");
        page.keyboard().type("8.A");
        tabTo("Record it");
        press("Enter");
        assertThat(page.getByRole(AriaRole.ALERT).filter(new Locator.FilterOptions().setHasText(Pattern.compile("."))))
                .isVisible();
        tabTo("Where comments go");
        press("Control+A");
        page.keyboard().type("by mail to the board office");
        tabTo("Keep the plan");
        press("Enter");

        page.reload();
        settle();
        assertThat(page.getByLabel("Where comments go")).hasValue("by mail to the board office");
    }

    @Test
    void a_consultant_changes_the_district_and_finds_a_screen_by_typing() {
        comeIn("Morgan Ibarra");
        var before = page.locator(".brand-district").innerText();
        tabTo("Morgan Ibarra");
        press("Enter");
        tabTo(before.startsWith("Lakemere") ? "Cedar Hollow" : "Lakemere");
        // Another page comes: what runs in this one is broken off.
        page.keyboard().press("Enter");
        assertThat(page.locator(".brand-district")).not().hasText(before);
        settle();
        press("Control+k");
        page.keyboard().type("templates");
        settle();
        press("Enter");

        assertThat(page.locator("h1")).hasText("Framework and templates");
    }

    private void comeIn(String name) {
        open("/login");
        tabTo(name);
        page.keyboard().press("Enter");
        page.waitForURL(url -> !url.contains("/login"));
        settle();
    }

    /** By the menu. */
    private void goBy(String entry, String address) {
        tabTo(entry);
        press("Enter");
        page.waitForURL(address);
        settle();
    }

    @Test
    void a_sentence_is_dragged_before_another() {
        signInAs("Jordan Reyes");
        open("/job-descriptions/new");
        page.getByLabel("Lowest salary").fill("100000");
        page.getByLabel("Highest salary").fill("120000");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Write the job description"))
                .click();
        page.waitForURL(Pattern.compile(".*/job-descriptions/\\d+"));
        settle();

        page.setViewportSize(1280, 2600);
        settle();
        page.getByText("Lead a yearly process").dragTo(page.getByText("Serve on the superintendent's cabinet"));
        settle();

        assertThat(position("Lead a yearly process")).isLessThan(position("Serve on the superintendent's cabinet"));
        page.reload();
        settle();
        assertThat(position("Lead a yearly process")).isLessThan(position("Serve on the superintendent's cabinet"));
    }

    private double position(String text) {
        return page.getByText(text).first().boundingBox().y;
    }

    private void press(String key) {
        page.keyboard().press(key);
        settle();
    }

    private void tabTo(String name) {
        for (var i = 0; i < MOST_TABS; i++) {
            if (focused().contains(name)) {
                return;
            }
            page.keyboard().press("Tab");
        }
        throw new AssertionError("The keyboard does not reach " + name + "; it last reached " + focused());
    }

    private String focused() {
        return (String) page.evaluate(FOCUSED);
    }
}

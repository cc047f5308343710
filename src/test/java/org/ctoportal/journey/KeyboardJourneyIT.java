package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job without a mouse, and the mouse's own way of moving a sentence. */
class KeyboardJourneyIT extends JourneyTest {

    private static final int MOST_TABS = 400;

    /** Name of what has the focus, through shadow roots. */
    private static final String FOCUSED = """
            () => {
              let element = document.activeElement;
              while (element?.shadowRoot?.activeElement) element = element.shadowRoot.activeElement;
              if (!element || element === document.body) return '';
              const byId = element.getAttribute('aria-labelledby');
              const label = byId ? byId.split(' ').map(id => (element.getRootNode().getElementById(id)
                  ?? document.getElementById(id))?.textContent ?? '').join(' ') : '';
              return [element.getAttribute('aria-label'), label, element.labels?.[0]?.textContent, element.textContent]
                  .filter(Boolean).join(' ').trim();
            }
            """;

    @Test
    void the_main_job_needs_no_mouse() {
        open("/login");
        tabTo("Jordan Reyes");
        page.keyboard().press("Enter");
        page.waitForURL(portal.url() + "/");
        settle();
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

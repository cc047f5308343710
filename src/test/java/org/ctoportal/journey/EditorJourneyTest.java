package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** A journey that works on a job description of its own. */
abstract class EditorJourneyTest extends JourneyTest {

    private static final Pattern SAVED = Pattern.compile("^Saved \\d");

    /** Drafts a job description from the five answers and leaves its editor open. */
    protected void draftJobDescription() {
        open("/job-descriptions/new");
        answer();
    }

    /** Gives the five answers on the page that asks for them. */
    protected void answer() {
        page.getByLabel("Lowest salary").fill("112500");
        page.getByLabel("Highest salary").fill("133729");
        page.getByRole(AriaRole.BUTTON, named("Add a position")).click();
        page.getByLabel("Position", new Page.GetByLabelOptions().setExact(true)).fill("network administrator");
        page.getByRole(AriaRole.BUTTON, named("Write the job description")).click();
        page.waitForURL(Pattern.compile(".*/job-descriptions/\\d+"));
        settle();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1)))
                .hasText("Chief Technology Officer");
    }

    /** Opens a sentence for editing; its words stand in {@link #words()}. */
    protected void edit(String code) {
        page.getByRole(AriaRole.BUTTON, named("Edit " + code)).click();
        settle();
    }

    protected Locator words() {
        return page.getByLabel("Wording");
    }

    /** Waits until the page says that what stands there is stored. */
    protected void awaitSaved() {
        awaitSaved(page);
    }

    static void awaitSaved(Page person) {
        assertThat(person.getByRole(AriaRole.STATUS).getByText(SAVED)).isVisible();
    }

    static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

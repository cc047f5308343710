package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What is typed to the five questions outlives the page and an impatient click; {@link KeptWordsJourneyIT} cuts the power. */
class StartedAnswersJourneyIT extends JourneyTest {

    private static final String TITLE = "Chief Technology & “Learning” Officer 😀";
    private static final String NEW = "/job-descriptions/new";
    private static final int SECOND_MILLIS = 1000;

    @Test
    void what_was_typed_a_second_ago_is_there_at_the_next_sign_in() {
        signInAs("Jordan Reyes");
        open(NEW);
        startOverIfStarted(page);
        lookAt("answers-empty");
        page.getByLabel("Contract days in a year").fill("240");
        page.getByLabel("Highest salary").fill("$133,729.50");
        page.getByRole(AriaRole.BUTTON, named("Add a position")).click();
        page.getByLabel("How many").fill("3");
        position(page).fill("technicians");
        page.getByText("Licensed", exactly()).click();
        page.getByLabel("required", new Page.GetByLabelOptions().setExact(true)).check();
        title(page).fill(TITLE);
        page.waitForTimeout(SECOND_MILLIS);

        signInAs("Jordan Reyes");
        open(NEW);
        assertThat(page.getByText("Kept from")).isVisible();
        assertThat(title(page)).hasValue(TITLE);
        assertThat(page.getByLabel("Contract days in a year")).hasValue("240");
        assertThat(page.getByLabel("Lowest salary")).hasValue("");
        assertThat(page.getByLabel("Highest salary")).hasValue("$133,729.50");
        assertThat(page.getByLabel("How many")).hasValue("3");
        assertThat(position(page)).hasValue("technicians");
        assertThat(page.getByRole(AriaRole.CHECKBOX, named("Licensed"))).isChecked();
        assertThat(page.getByLabel("required", new Page.GetByLabelOptions().setExact(true)))
                .isChecked();
        lookAt("answers-kept");

        page.getByRole(AriaRole.BUTTON, named("Start over")).click();
        assertThat(title(page)).hasValue("Chief Technology Officer");
        page.reload();
        settle();
        assertThat(title(page)).hasValue("Chief Technology Officer");
        assertThat(page.getByText("Kept from")).isHidden();
    }

    @Test
    void two_tabs_overwrite_nothing_and_write_one_description() {
        signInAs("Sam Whitfield");
        open(NEW);
        startOverIfStarted(page);
        page.getByLabel("Lowest salary").fill("112500");
        page.getByLabel("Highest salary").fill("133729");
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Saved")).isVisible();
        settle();
        var other = page.context().newPage();
        other.navigate(portal.url() + NEW);
        Settling.await(other);
        title(page).fill("Director of Technology");
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Saved")).isVisible();
        settle();

        title(other).fill("Overtaken");
        var dialog = other.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Changed elsewhere")).isVisible();
        Looks.assertAccessible(other, "changed elsewhere");
        other.getByRole(AriaRole.BUTTON, named("Load what is kept")).click();
        assertThat(title(other)).hasValue("Director of Technology");
        Settling.await(other);

        var write = named("Write the job description");
        page.getByRole(AriaRole.BUTTON, write).dblclick();
        other.getByRole(AriaRole.BUTTON, write).dblclick();
        var editor = Pattern.compile(".*/job-descriptions/\\d+");
        page.waitForURL(editor);
        other.waitForURL(editor);
        assertThat(other.url()).isEqualTo(page.url());
    }

    /** Journeys share one portal, and people their started answers. */
    private void startOverIfStarted(Page tab) {
        var startOver = tab.getByRole(AriaRole.BUTTON, named("Start over"));
        if (startOver.isVisible()) {
            startOver.click();
            settle();
        }
    }

    private static Locator title(Page tab) {
        return tab.getByLabel("What is the title of the position?");
    }

    private static Locator position(Page tab) {
        return tab.getByLabel("Position", new Page.GetByLabelOptions().setExact(true));
    }

    private static Page.GetByTextOptions exactly() {
        return new Page.GetByTextOptions().setExact(true);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** The main job: five answers become a description that is edited, balanced, taken away and found again. */
class JobDescriptionJourneyIT extends JourneyTest {

    private static final Path EXPORTS = Path.of("target/exports");
    private static final String DUTY = "Advise the board each quarter on what technology does for learners. 😀 שלום";
    private static final String SUMMARY = "Together with “every” school — the Chief Technology Officer leads.";

    @Test
    void a_superintendent_drafts_edits_exports_and_finds_everything_again() throws IOException {
        signInAs("Jordan Reyes");
        lookAt("home");
        page.getByRole(AriaRole.LINK, named("Hire a technology leader")).click();
        settle();
        lookAt("new-job-description");
        answer();
        lookAt("editor");

        reword("LV-R1", DUTY);
        reword("LV-R2", SUMMARY);
        assertThat(page.getByText("8 of 20 duties")).isVisible();
        page.getByRole(AriaRole.BUTTON, named("More duties for Information Technology Management"))
                .click();
        assertThat(page.getByText("9 of 21 duties")).isVisible();
        assertThat(page.getByText("42.9%")).isVisible();

        export();
        var address = page.url();

        signInAs("Jordan Reyes");
        open(address);
        assertThat(page.getByText(DUTY)).isVisible();
        assertThat(page.getByText("9 of 21 duties")).isVisible();
        open("/job-descriptions");
        lookAt("job-descriptions");
    }

    @Test
    void what_was_just_typed_is_there_after_a_reload() {
        signInAs("Sam Whitfield");
        open("/job-descriptions/new");
        answer();
        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        page.getByLabel("Wording").fill(DUTY);
        awaitSaved();
        page.reload();
        settle();

        assertThat(page.getByText(DUTY)).isVisible();
    }

    @Test
    void two_people_never_overwrite_each_other_silently() {
        signInAs("Jordan Reyes");
        open("/job-descriptions/new");
        answer();
        var address = page.url();
        page.getByRole(AriaRole.BUTTON, named("Edit LV-R2")).click();
        settle();
        var other = browserOf("Sam Whitfield");
        try {
            other.navigate(address);
            Settling.await(other);
            reworded(other, "LV-R2", "Sam's second");
            page.getByRole(AriaRole.BUTTON, named("More duties for Data Management"))
                    .click();
            assertThat(page.getByLabel("Wording")).hasValue("Sam's second");

            other.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
            other.getByLabel("Wording").fill("Sam's words");
            assertThat(other.getByRole(AriaRole.STATUS).getByText("Saved")).isVisible();
            Settling.await(other);

            page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
            settle();
            page.getByLabel("Wording").fill("Jordan's words");
            var dialog = page.getByRole(AriaRole.DIALOG);
            assertThat(dialog.getByText("Sam's words")).isVisible();
            assertThat(dialog.getByText("Jordan's words")).isVisible();
            dialog.getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use mine"))
                    .click();
            settle();
            page.reload();
            assertThat(page.getByText("Jordan's words")).isVisible();
        } finally {
            other.context().close();
        }
    }

    private static void reworded(Page person, String code, String words) {
        person.getByRole(AriaRole.BUTTON, named("Edit " + code)).click();
        person.getByLabel("Wording").fill(words);
        Settling.await(person);
        person.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Done").setExact(true))
                .click();
        assertThat(person.getByText(code + " reworded")).isVisible();
    }

    private void answer() {
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

    private void reword(String code, String words) {
        page.getByRole(AriaRole.BUTTON, named("Edit " + code)).click();
        page.getByLabel("Wording").fill(words);
        settle();
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Done").setExact(true))
                .click();
        assertThat(page.getByText(code + " reworded")).isVisible();
    }

    private void export() throws IOException {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Export").setExact(true))
                .click();
        settle();
        lookAt("export");
        Files.createDirectories(EXPORTS);
        for (var format : java.util.Map.of("PDF", "pdf", "Word", "docx").entrySet()) {
            var download = page.waitForDownload(() -> page.getByRole(AriaRole.DIALOG)
                    .getByRole(
                            AriaRole.BUTTON,
                            new Locator.GetByRoleOptions()
                                    .setName(format.getKey())
                                    .setExact(true))
                    .click());
            download.saveAs(EXPORTS.resolve("journey-job-description." + format.getValue()));
        }
        Files.writeString(
                EXPORTS.resolve("journey-job-description.sentences"),
                String.join(
                        "\n",
                        "Chief Technology Officer",
                        "Cedar Hollow School District",
                        "Essential functions",
                        "This position directly supervises one network administrator.",
                        SUMMARY,
                        "revision 1"));
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

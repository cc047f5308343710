package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A district's own templates: derived, edited, reviewed by a second person, published, and followed by a document. */
class TemplatesJourneyIT extends JourneyTest {

    private static final String VERSIONS = "/framework/K12-CTO-STARTER/versions";
    private static final String OWN_WORDS = "Sit in the cabinet of this district, and speak up.";
    private static final String NEW_FIRST = "Sit at the table where the district decides.";
    private static final String NEW_SECOND = "Ask staff, students and families once a year what technology should do.";

    @Test
    void an_edition_is_derived_edited_reviewed_and_published_and_a_job_description_follows() {
        signInAs("Jordan Reyes");
        draft();
        var document = page.url().substring(portal.url().length());
        reword();

        open(VERSIONS);
        button("Make our own edition").click();
        page.waitForURL(Pattern.compile(".*/framework/editions/\\d+"));
        settle();
        var edition = page.url().substring(portal.url().length());
        say(edition, "LV-R1", NEW_FIRST);
        say(edition, "LV-R2", NEW_SECOND);
        lookAt("edition");
        button("Send to review").click();
        page.getByLabel("What changes, in plain words").fill("Two duties of the first skill read otherwise.");
        button("Send").click();
        settle();
        assertThat(page.getByText("In review. Somebody else")).isVisible();

        signInAs("Sam Whitfield");
        open(VERSIONS);
        button("Go on with our edition").click();
        page.waitForURL(Pattern.compile(".*/framework/editions/\\d+"));
        settle();
        assertThat(page.getByText("Two duties of the first skill read otherwise.")
                        .first())
                .isVisible();
        button("Publish").click();
        settle();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                .click();
        page.waitForURL(Pattern.compile(".*/versions"));
        settle();
        // Without the notice, which fades while the page is looked at.
        open(VERSIONS);
        try {
            assertThat(card("1.0.0.1")).containsText("In use");
            lookAt("versions");
            follow(document);
            open("/framework/K12-CTO-STARTER/difference");
            assertThat(page.locator("ins").first()).isVisible();
            lookAt("difference");
        } finally {
            open(VERSIONS);
            card("1.0.0")
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Use for new documents"))
                    .click();
            settle();
        }
    }

    @Test
    void a_file_is_looked_at_before_anything_happens() {
        signInAs("Jordan Reyes");
        open("/framework/import");
        lookAt("import");

        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("letter.txt", "text/plain", "Dear board,\n".getBytes(StandardCharsets.UTF_8)));

        assertThat(page.getByText("Nothing was changed")).isVisible();
        settle();
        lookAt("import-refused");
    }

    @Test
    void parts_of_an_edition_are_ordered_by_dragging() {
        signInAs("Jordan Reyes");
        open(VERSIONS);
        button("Make our own edition").click();
        page.waitForURL(Pattern.compile(".*/framework/editions/\\d+"));
        settle();
        open(page.url().substring(portal.url().length()) + "?item=responsibilities/LV-R1");

        row("LV-R3").dragTo(row("LV-R1"), new Locator.DragToOptions().setTargetPosition(20, 2));
        settle();

        assertThat(top("LV-R3")).isLessThan(top("LV-R1"));
        page.reload();
        settle();
        assertThat(top("LV-R3")).isLessThan(top("LV-R1"));
        button("Discard").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Discard"))
                .click();
        page.waitForURL(Pattern.compile(".*/versions"));
    }

    private Locator row(String code) {
        return page.locator(".edition-tree").getByText(code).first();
    }

    private double top(String code) {
        return row(code).boundingBox().y;
    }

    private void reword() {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit LV-R1"))
                .click();
        page.getByLabel("Wording").fill(OWN_WORDS);
        awaitSaved();
    }

    private void say(String edition, String item, String text) {
        open(edition + "?item=responsibilities/" + item);
        page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true)).fill(text);
        page.keyboard().press("Tab");
        assertThat(page.locator(".edition-part .edition-mark")).hasText("Reworded");
        settle();
    }

    private Locator card(String version) {
        return page.locator(".version-card")
                .filter(new Locator.FilterOptions()
                        .setHas(page.getByRole(
                                AriaRole.HEADING,
                                new Page.GetByRoleOptions().setName(version).setExact(true))));
    }

    private void follow(String document) {
        open(document);
        page.getByText("Review", new Page.GetByTextOptions().setExact(true)).click();
        page.waitForURL(Pattern.compile(".*/upgrade"));
        settle();
        assertThat(page.getByText("One decision left")).isVisible();
        lookAt("upgrade");
        page.getByLabel("My words", new Page.GetByLabelOptions().setExact(true)).check();
        settle();
        button("Apply").click();
        assertThat(page.getByText("Done. The draft now stands on")).isVisible();
        lookAt("upgrade-done");
        open(document);
        assertThat(page.getByText(OWN_WORDS)).isVisible();
        assertThat(page.getByText(NEW_SECOND)).isVisible();
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.ctoportal.framework.pack.StarterPacks;
import org.junit.jupiter.api.Test;

/** A second framework is laid beside the first, connected by keyboard, and scores are seen through it. */
class CrosswalkJourneyIT extends JourneyTest {

    private static final String CROSSWALK = "/framework/K12-CTO-STARTER/crosswalk";
    private static final String PAIR = "Leadership and Vision and Strategic Planning";

    @Test
    void two_frameworks_are_connected_by_keyboard_and_scores_go_along() throws Exception {
        signInAs("Jordan Reyes");
        open(CROSSWALK);
        Looks.assertAccessible(page, "crosswalk-empty");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Take in a framework"))
                .click();
        publishAnother();
        try {
            signInAs("Jordan Reyes");
            open(CROSSWALK);
            cell().focus();
            page.keyboard().press("Enter");
            settle();
            Looks.assertAccessible(page, "crosswalk-dialog");
            inDialog("Connect").press("Enter");
            assertThat(cell()).hasText("1");
            assertThat(cell()).isFocused();

            page.getByLabel("Or paste all of them").fill("LV 3.5");
            button("Show the scores").click();
            assertThat(page.getByText("(3.5 × 0.25) ÷ 0.25 = 3.5")).isVisible();
            var file = page.waitForDownload(
                    () -> page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Download as CASE"))
                            .click());
            assertThat(Files.readString(file.path())).contains("isRelatedTo");
            page.locator("input[type=file]").setInputFiles(file.path());
            assertThat(page.getByText("Nothing in this file would change the crosswalk."))
                    .isVisible();
            settle();
            lookAt("crosswalk");
        } finally {
            open("/framework/K12-CTO-STARTER/versions");
            var back = button("Use for new documents");
            if (back.count() > 0) {
                back.last().click();
            }
            settle();
        }
    }

    private void publishAnother() {
        var text = StarterPacks.text("framework-content.yaml").replace("\"K12-CTO-STARTER\"", "\"STATE-LEADERS\"");
        page.locator("input[type=file]")
                .setInputFiles(
                        new FilePayload("state.yaml", "application/yaml", text.getBytes(StandardCharsets.UTF_8)));
        button("Take it over into our edition").click();
        page.waitForURL(Pattern.compile(".*/framework/editions/\\d+"));
        settle();
        var edition = page.url().substring(portal.url().length());
        button("Send to review").click();
        page.getByLabel("What changes, in plain words").fill("The state's own.");
        button("Send").click();
        settle();
        signInAs("Sam Whitfield");
        open(edition);
        button("Publish").click();
        inDialog("Publish").click();
        page.waitForURL(Pattern.compile(".*/versions"));
        settle();
    }

    private Locator cell() {
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("^" + PAIR + ":")));
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Human resources fill a search: candidates pasted and from a file, moved, with a document, and one who withdraws. */
class SearchJourneyIT extends JourneyTest {

    private static final String WITH_A_BAD_ROW = """
            Last name,First name,E-mail
            Imani,Eden,eden.imani@example.org
            Joss,Fay,fay.joss.example.org
            """;

    @Test
    void a_search_is_begun_filled_and_moved_on() {
        signInAs("Sam Whitfield");
        open("/searches");
        lookAt("search-list");
        button("Begin a search").click();
        settle();
        inDialog("Begin").click();
        page.waitForURL(Pattern.compile(".*/searches/\\d+"));
        settle();
        assertThat(page.getByText("No candidates yet")).isVisible();
        lookAt("search-empty");
        var search = page.url();

        pasting();
        importing();
        lookAt("search-full");

        page.getByRole(AriaRole.LINK, named("Ada Quist")).click();
        page.waitForURL(Pattern.compile(".*/candidates/\\d+"));
        settle();
        moveTo("Screened in");
        assertThat(page.getByText("Applied → Screened in")).isVisible();
        upload("résumé.pdf", "application/pdf", "%PDF-1.7");
        var file = page.getByRole(AriaRole.LINK, named("résumé.pdf"));
        assertThat(file).isVisible();
        upload("picture.png", "image/png", "MZ\u0000\u0001");
        assertThat(page.getByText("picture.png: The content is not one of the types taken"))
                .isVisible();
        var kept = page.request().get(portal.url() + "/" + file.getAttribute("href"));
        Assertions.assertThat(kept.headers().get("content-disposition")).startsWith("attachment");
        lookAt("search-candidate");

        page.getByRole(AriaRole.LINK, named("All candidates")).click();
        page.waitForURL(search);
        settle();
        page.getByRole(AriaRole.LINK, named("Bo Rask")).click();
        page.waitForURL(Pattern.compile(".*/candidates/\\d+"));
        settle();
        moveTo("Withdrawn");
        assertThat(page.locator(".candidate-head .withdrawn")).hasText("Withdrawn");

        open(search);
        page.getByRole(AriaRole.LINK, named("Veterans’ preference")).click();
        page.waitForURL(search + "/preference");
        settle();
        lookAt("search-preference");
        page.getByRole(AriaRole.LINK, named("Adverse impact")).click();
        page.waitForURL(search + "/impact");
        settle();
        assertThat(page.getByText("Sam Whitfield, read the table").first()).isVisible();
        lookAt("search-impact");
    }

    private void pasting() {
        button("Paste or import a list").click();
        settle();
        paste(list(), "Ada Quist, ada.quist@example.org\nBo Rask, bo.rask@example.org");
        assertThat(page.getByText("2 new, 0 already in the search, 0 with an error"))
                .isVisible();
        inDialog("Take over 2 candidates").click();
        settle();
        assertThat(page.getByRole(AriaRole.LINK, named("Bo Rask"))).isVisible();
    }

    /** The bad row is named by line and column, nobody is taken over, and it is put right in the list. */
    private void importing() {
        button("Paste or import a list").click();
        settle();
        upload("applicants.csv", "text/csv", WITH_A_BAD_ROW);
        assertThat(page.getByText("Line 3: E-mail “fay.joss.example.org”: This is no e-mail address."))
                .isVisible();
        assertThat(inDialog("Take over")).isDisabled();
        lookAt("search-import");
        paste(list(), WITH_A_BAD_ROW.replace("fay.joss.example", "fay.joss@example"));
        inDialog("Take over 2 candidates").click();
        settle();
        assertThat(page.getByRole(AriaRole.LINK, named("Fay Joss"))).isVisible();
    }

    private void upload(String name, String type, String content) {
        page.locator("vaadin-upload input[type=file]")
                .setInputFiles(new FilePayload(name, type, content.getBytes(StandardCharsets.UTF_8)));
        settle();
    }

    private void moveTo(String stage) {
        button("Move").click();
        settle();
        stageField().click();
        page.getByRole(
                        AriaRole.OPTION,
                        new Page.GetByRoleOptions().setName(stage).setExact(true))
                .click();
        settle();
        inDialog("Move").click();
        settle();
    }

    private Locator list() {
        return page.locator("vaadin-dialog textarea");
    }

    private Locator stageField() {
        return page.locator("vaadin-dialog vaadin-select");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

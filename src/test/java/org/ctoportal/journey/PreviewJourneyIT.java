package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The job description as it will be printed, which the browser fetches by itself. */
class PreviewJourneyIT extends EditorJourneyTest {

    private static final String PREVIEWS = "**/preview?v=*";
    private static final String UNAVAILABLE = "The preview could not be loaded";

    @BeforeEach
    void draft() {
        signInAs("Jordan Reyes");
        draftJobDescription();
    }

    @Test
    void the_preview_shows_what_was_just_typed_as_paper_on_a_dark_screen_too() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        edit("LV-R1");
        words().fill("Lead <b>every</b> school & library.");
        awaitSaved();

        showPreview();

        assertThat(preview().getByText("Lead <b>every</b> school & library.")).isVisible();
        assertThat(preview()).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(preview()).hasCSS("color-scheme", "light");
    }

    @Test
    void a_change_leaves_the_reader_where_they_were() {
        showPreview();
        preview().locator("li").last().scrollIntoViewIfNeeded();
        var before = scrolled();
        assertThat(before).isPositive();

        var answer = page.waitForResponse(PREVIEWS, () -> moreDuties("Information Technology Management"));
        arrived(answer);

        assertThat(scrolled()).isEqualTo(before);
    }

    @Test
    void an_answer_that_comes_late_does_not_replace_a_newer_one() {
        showPreview();
        var held = new ArrayList<Route>();
        page.route(PREVIEWS, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        page.waitForRequest(PREVIEWS, () -> moreDuties("Information Technology Management"));
        assertThat(preview()).hasAttribute("aria-busy", "true");
        var newer = page.waitForResponse(PREVIEWS, () -> moreDuties("Data Management"));
        arrived(newer);
        var shown = preview().innerHTML();

        var late = page.waitForResponse(PREVIEWS, () -> held.getFirst().resume());
        arrived(late);

        assertThat(late.text()).isNotEqualTo(newer.text());
        assertThat(preview().innerHTML()).isEqualTo(shown);
    }

    @Test
    void a_preview_that_cannot_be_fetched_says_so_until_the_next_one() {
        page.route(PREVIEWS, Route::abort);
        showPreview();
        assertThat(preview()).containsText(UNAVAILABLE);
        assertThat(preview()).not().hasAttribute("aria-busy", "true");

        page.unroute(PREVIEWS);
        moreDuties("Data Management");
        assertThat(preview().getByText("Essential functions")).isVisible();
    }

    @Test
    void a_preview_never_shows_the_sign_in_page() {
        page.route(PREVIEWS, route -> {
            page.context().clearCookies();
            route.resume();
        });
        showPreview();

        assertThat(preview()).containsText(UNAVAILABLE);
        assertThat(preview().getByText("Password")).hasCount(0);
    }

    private Locator preview() {
        return page.locator("portal-preview");
    }

    private void showPreview() {
        page.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName("Preview").setExact(true))
                .click();
        settle();
        assertThat(preview()).not().hasAttribute("aria-busy", "true");
        assertThat(preview()).not().isEmpty();
    }

    private void moreDuties(String area) {
        page.getByRole(AriaRole.BUTTON, named("More duties for " + area)).evaluate("button => button.click()");
    }

    /** The answer is there and the page has had its turn with it. */
    private void arrived(Response answer) {
        answer.finished();
        settle();
        assertThat(preview()).not().hasAttribute("aria-busy", "true");
    }

    private double scrolled() {
        return ((Number) page.evaluate("scrollY")).doubleValue();
    }
}

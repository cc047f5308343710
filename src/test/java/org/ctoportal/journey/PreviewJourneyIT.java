package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** The document as it will be printed, beside a text that changes. */
class PreviewJourneyIT extends JourneyTest {

    private static final String PREVIEWS = "**/preview**";

    @BeforeEach
    void openTheEditor() {
        signInAs("Jordan Reyes");
        draft();
        button("Preview").click();
        assertThat(preview()).containsText("Chief Technology Officer");
    }

    @Test
    void it_shows_what_was_saved_last_and_stays_where_it_was_scrolled_to() {
        preview().getByText("revision 1").last().scrollIntoViewIfNeeded();
        var before = scrolled();

        more("Data Management");

        assertThat(preview()).not().hasAttribute("aria-busy", "true");
        org.assertj.core.api.Assertions.assertThat(scrolled()).isPositive().isEqualTo(before);
    }

    @Test
    void an_answer_that_comes_late_is_dropped() {
        var held = new ArrayList<Route>();
        page.route(PREVIEWS, route -> {
            if (held.isEmpty()) {
                held.add(route);
            } else {
                route.resume();
            }
        });
        more("Data Management");
        page.waitForCondition(() -> held.size() == 1);
        assertThat(preview()).hasAttribute("aria-busy", "true");
        more("Strategic Planning");
        assertThat(preview()).not().hasAttribute("aria-busy", "true");

        held.getFirst()
                .fulfill(new Route.FulfillOptions().setContentType("text/html").setBody("<p>Too late</p>"));
        settle();

        assertThat(preview()).not().containsText("Too late");
        assertThat(preview()).containsText("Chief Technology Officer");
    }

    @Test
    void a_preview_that_cannot_be_had_says_so_and_comes_back_with_the_next_change() {
        for (var refusal : List.of(500, 0)) {
            page.route(PREVIEWS, route -> refuse(route, refusal));
            more("Data Management");
            assertThat(preview()).hasText("The preview could not be loaded. Reload the page; nothing is lost.");
            assertThat(preview()).not().hasAttribute("aria-busy", "true");

            page.unroute(PREVIEWS);
            more("Strategic Planning");
            assertThat(preview()).containsText("Chief Technology Officer");
        }
    }

    @Test
    void who_has_been_signed_out_does_not_find_the_sign_in_page_in_the_document() {
        page.route(PREVIEWS, route -> {
            page.context().clearCookies();
            route.resume();
        });

        more("Data Management");

        assertThat(preview()).hasText("The preview could not be loaded. Reload the page; nothing is lost.");
        assertThat(preview()).not().hasAttribute("aria-busy", "true");
    }

    @Asvs(1)
    @Corpus("E1")
    @Test
    void what_was_typed_stands_as_text_on_white_paper_on_a_dark_screen_too() {
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
        button("Edit").click();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Edit LV-R1"))
                .click();
        page.getByLabel("Wording").fill("Lead <b>every</b> school & library.");
        awaitSaved();

        button("Preview").click();

        assertThat(preview().getByText("Lead <b>every</b> school & library.")).isVisible();
        assertThat(preview()).hasCSS("background-color", "rgb(255, 255, 255)");
        assertThat(preview()).hasCSS("color-scheme", "light");
    }

    private static void refuse(Route route, int status) {
        if (status == 0) {
            route.abort();
        } else {
            route.fulfill(new Route.FulfillOptions().setStatus(status).setBody("<p>inner reason</p>"));
        }
    }

    private void more(String skill) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("More duties for " + skill))
                .first()
                .click();
        settle();
    }

    private Locator preview() {
        return page.locator("portal-preview");
    }

    /** How far whatever scrolls around the preview is scrolled. */
    private int scrolled() {
        return ((Number) preview().evaluate("""
                        element => {
                          let most = 0;
                          while (element) {
                            most = Math.max(most, element.scrollTop ?? 0);
                            element = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
                          }
                          return Math.round(most);
                        }
                        """)).intValue();
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** Looking through the templates, by mouse and by keyboard alone. */
class FrameworkJourneyIT extends JourneyTest {

    @Test
    void an_item_is_found_by_its_words_with_the_keyboard_alone() {
        signInAs("Jordan Reyes");
        open("/framework");

        page.getByLabel("Search codes and texts").focus();
        page.keyboard().type("superintendent cabinet");
        settle();
        assertThat(page.locator(".framework-tree mark").first()).hasText("superintendent");
        lookAt("framework-search");

        // The filter, the head of the tree, the tree.
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        page.keyboard().press("Tab");
        // Pack, area, skill and heading stand above the first item.
        for (var row = 0; row < 4; row++) {
            page.keyboard().press("ArrowDown");
        }
        page.keyboard().press("Space");
        settle();

        assertThat(page).hasURL(Pattern.compile("item=LV-R1"));
        assertThat(details()).containsText("Serve on the superintendent's cabinet");
        lookAt("framework-item");
    }

    @Test
    void a_click_beside_the_arrow_chooses_and_opens() {
        signInAs("Jordan Reyes");
        open("/framework");

        page.locator(".framework-row")
                .filter(new Locator.FilterOptions().setHasText("Understanding the Educational Environment"))
                .locator("> span")
                .click();
        settle();

        assertThat(page).hasURL(Pattern.compile("item=A2"));
        assertThat(details().locator("h2")).hasText("Understanding the Educational Environment");
        assertThat(page.locator(".framework-tree")).containsText("Team Building and Staffing");
    }

    @Test
    void the_menu_marks_exactly_one_entry() {
        signInAs("Jordan Reyes");
        for (var entry : List.of("Credential catalogue", "Templates")) {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName(entry).setExact(true))
                    .click();
            settle();
            assertMarked(entry);
        }

        open("/framework/CREDENTIALS-STARTER");
        assertMarked("Templates");
    }

    private void assertMarked(String entry) {
        assertThat(page.locator("vaadin-side-nav-item[current]")).hasCount(1);
        assertThat(page.locator("vaadin-side-nav-item[current]")).containsText(entry);
    }

    private Locator details() {
        return page.locator(".framework-details");
    }
}

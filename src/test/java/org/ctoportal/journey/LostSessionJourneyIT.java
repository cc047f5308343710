package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.assertions.LocatorAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.junit.jupiter.api.Test;

/** The session ends under somebody's hands: what the page called saved is stored, the rest still stands on the page. */
class LostSessionJourneyIT extends EditorJourneyTest {

    private static final int UNTIL_TRIED_AGAIN = 30_000;
    private static final int ENOUGH_TYPED = 120;

    /** Types without any pause, as a page sees it, and writes down what stood there whenever it said "Saved". */
    private static final String TYPE_WITHOUT_PAUSE = """
            area => {
              const status = document.querySelector('.save-status');
              const journey = window.journey = { acknowledged: [], typed: [] };
              new MutationObserver(() => {
                if (/^Saved \\d/.test(status.textContent)) journey.acknowledged.push(area.value);
              }).observe(status, { childList: true, characterData: true, subtree: true });
              area.focus();
              area.select();
              let word = 0;
              journey.typing = setInterval(() => {
                document.execCommand('insertText', false, `word${++word} `);
                journey.typed.push({ at: Date.now(), text: area.value });
              }, 60);
            }
            """;

    @Test
    void a_page_that_lost_its_session_keeps_what_was_typed_and_opens_again_after_sign_in() {
        signInAs("Jordan Reyes");
        draftJobDescription();
        var address = page.url();
        edit("LV-R1");
        words().fill("Saved before the session ended.");
        awaitSaved();

        page.context().clearCookies();
        words().press("End");
        words().pressSequentially(" Typed after it.");

        assertThat(notice()).isVisible();
        assertThat(notice()).containsText("What you typed is still on this page");
        assertThat(words()).hasValue("Saved before the session ended. Typed after it.");
        assertThat(words()).isEditable();
        assertThat(selectedIn(words())).isEqualTo("Saved before the session ended. Typed after it.");
        assertThat(page.getByRole(AriaRole.STATUS).getByText("Editing")).isVisible();

        signInAgain("Jordan Reyes");

        assertThat(page.url()).isEqualTo(address);
        assertThat(page.getByText("Saved before the session ended.")).isVisible();
    }

    @Test
    void of_what_was_typed_until_the_portal_was_killed_at_most_the_last_second_is_missing() {
        signInAs("Jordan Reyes");
        draftJobDescription();
        var address = page.url();
        edit("LV-R1");
        words().evaluate(TYPE_WITHOUT_PAUSE);
        page.waitForFunction("count => journey.typed.length >= count", ENOUGH_TYPED);

        var secondBefore = System.currentTimeMillis() - 1000;
        portal.kill();
        page.evaluate("clearInterval(journey.typing)");
        var acknowledged = textsOf("journey.acknowledged");
        var old =
                (String) page.evaluate("then => journey.typed.findLast(typed => typed.at <= then).text", secondBefore);
        var everything = words().inputValue();
        assertThat(acknowledged).hasSizeGreaterThan(2);
        portal.start();

        assertThat(notice()).isVisible(new LocatorAssertions.IsVisibleOptions().setTimeout(UNTIL_TRIED_AGAIN));
        assertThat(words()).hasValue(everything);
        signInAgain("Jordan Reyes");
        assertThat(page.url()).isEqualTo(address);
        edit("LV-R1");
        var stored = words().inputValue();
        assertThat(everything).startsWith(stored);
        assertThat(stored).startsWith(old).startsWith(acknowledged.getLast());
    }

    private Locator notice() {
        return page.locator(".v-system-error");
    }

    /** As the notice says: a click on it leads to the sign-in page. */
    private void signInAgain(String name) {
        notice().click();
        page.waitForURL("**/login");
        page.getByRole(AriaRole.BUTTON, named(name)).click();
        settle();
    }

    private static String selectedIn(Locator area) {
        area.selectText();
        return (String) area.evaluate("area => area.value.substring(area.selectionStart, area.selectionEnd)");
    }

    @SuppressWarnings("unchecked")
    private List<String> textsOf(String expression) {
        return (List<String>) page.evaluate(expression);
    }
}

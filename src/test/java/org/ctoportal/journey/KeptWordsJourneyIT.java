package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

/** Whatever ends a page while somebody types: what was acknowledged is stored, and the rest is not lost. */
class KeptWordsJourneyIT extends JourneyTest {

    private static final String NOTICE = ".v-system-error";
    private static final int MILLISECONDS_THAT_MAY_BE_LOST = 1000;

    /** Types on by itself, as fast as a good typist, and notes what stood in the field when. */
    private static final String TYPE_ON = """
            () => {
              window.typed = [];
              let letters = 0;
              window.typist = setInterval(() => {
                document.execCommand('insertText', false, ++letters % 7 ? 'abcdef'[letters % 6] : ' ');
                window.typed.push([Date.now(), document.activeElement.value]);
              }, 60);
            }
            """;

    /** What the portal has sent back as stored, together with "Saved". */
    private static final String ACKNOWLEDGED =
            "() => document.querySelector('portal-clauses').shadowRoot.querySelector('li.open p').textContent";

    /** Whenever the page says "Saved": what stands in the field, and what the portal has sent back as stored. */
    private static final String NOTE_WHAT_IS_CALLED_SAVED = """
            () => {
              window.saved = [];
              const status = document.querySelector('.save-status');
              const row = document.querySelector('portal-clauses').shadowRoot.querySelector('li.open p');
              const field = document.querySelector('.clause-words');
              new MutationObserver(() => {
                if (status.textContent.startsWith('Saved')) window.saved.push([field.value, row.textContent]);
              }).observe(status, { childList: true, characterData: true, subtree: true });
            }
            """;

    private static final String STOP_TYPING = "clearInterval(window.typist)";

    @Test
    void the_page_calls_nothing_saved_before_the_portal_has_all_that_stands_there() {
        signInAs("Jordan Reyes");
        draft();
        edit("LV-R1");
        page.keyboard().press("Control+A");
        page.evaluate(NOTE_WHAT_IS_CALLED_SAVED);
        page.evaluate(TYPE_ON);
        page.waitForFunction("() => window.typed.length > 70");
        page.evaluate(STOP_TYPING);
        awaitSaved();

        var saved = (List<?>) page.evaluate("window.saved.map(([field, stored]) => [field.trim(), stored.trim()])");
        assertThat(saved).isNotEmpty().allSatisfy(pair -> {
            var both = (List<?>) pair;
            assertThat(both.getFirst()).isEqualTo(both.getLast());
        });
        assertThat(((List<?>) saved.getLast()).getFirst())
                .isEqualTo(words().inputValue().strip());
    }

    @Test
    void a_page_whose_session_ended_keeps_what_is_typed_until_the_next_sign_in() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        edit("LV-R1");
        words().fill("Stored before the session ended.");
        awaitSaved();

        page.context().clearCookies();
        words().fill("Typed after the session ended.");

        assertThat(notice()).containsText("Your session has ended");
        assertThat(page.locator(NOTICE + ":visible")).hasCount(1);
        assertThat(words()).hasValue("Typed after the session ended.");
        Looks.assertAccessible(page, "signed-out notice");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(java.nio.file.Path.of("target/screenshots/signed-out.png")));

        notice().click();
        enter(page, "Jordan Reyes");
        assertThat(page).hasURL(address);
        assertThat(words()).hasValue("Typed after the session ended.");
        awaitSaved();
        page.reload();
        assertThat(page.getByText("Typed after the session ended.")).isVisible();
        assertThat(page.getByLabel("Wording")).hasCount(0);
    }

    @Test
    void what_somebody_else_wrote_in_the_meantime_is_shown_beside_the_kept_words() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        edit("LV-R1");
        page.context().clearCookies();
        words().fill("Jordan's words.");
        assertThat(notice()).isVisible();

        var sam = browserOf("Sam Whitfield");
        try {
            sam.navigate(address);
            sam.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
            sam.getByLabel("Wording").fill("Sam's words.");
            assertThat(sam.locator(".save-status.saved")).isVisible();
            Settling.await(sam);
        } finally {
            sam.context().close();
        }
        notice().click();
        enter(page, "Jordan Reyes");

        var dialog = page.getByRole(AriaRole.DIALOG);
        assertThat(dialog.getByText("Sam's words.")).isVisible();
        assertThat(dialog.getByText("Jordan's words.")).isVisible();
    }

    @Asvs(73)
    @Test
    void kept_words_are_shown_to_nobody_else() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        edit("LV-R1");
        page.context().clearCookies();
        words().fill("For Jordan alone.");
        assertThat(notice()).isVisible();

        notice().click();
        enter(page, "Sam Whitfield");
        assertThat(page).hasURL(address);
        assertThat(page.getByText("For Jordan alone.")).hasCount(0);

        signInAs("Jordan Reyes");
        open(address);
        assertThat(page.getByText("For Jordan alone.")).hasCount(0);
    }

    @Test
    void a_power_cut_while_typing_takes_at_most_the_last_second_and_this_tab_has_even_that() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        edit("LV-R1");
        page.keyboard().press("Control+A");
        page.evaluate(TYPE_ON);
        page.waitForFunction("() => window.typed.length > 70");
        assertThat(page.locator(".save-status.saved, .save-status.editing")).isVisible();

        var cut = System.currentTimeMillis();
        portal.kill();
        var acknowledged = (String) page.evaluate(ACKNOWLEDGED);
        page.evaluate(STOP_TYPING);
        var typed = (String) page.evaluate("window.typed.at(-1)[1]");
        var mustBeThere = typedBefore(cut - MILLISECONDS_THAT_MAY_BE_LOST);
        assertThat(acknowledged).isNotBlank();
        assertThat(typed).startsWith(acknowledged).startsWith(mustBeThere);
        portal.start();

        var stored = storedWords(address);
        assertThat(typed).startsWith(stored);
        assertThat(stored).startsWith(acknowledged).startsWith(mustBeThere);

        notice().click();
        enter(page, "Jordan Reyes");
        assertThat(page).hasURL(address);
        assertThat(words()).hasValue(typed);
    }

    /** The stored words as a browser sees them that has kept nothing. */
    private String storedWords(String address) {
        var sam = browserOf("Sam Whitfield");
        try {
            sam.navigate(address);
            sam.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
            return sam.getByLabel("Wording").inputValue();
        } finally {
            sam.context().close();
        }
    }

    private String typedBefore(long time) {
        var typed = (List<?>) page.evaluate(
                "time => window.typed.filter(([at]) => at <= time).map(([, text]) => text)", (double) time);
        return ((String) typed.getLast()).strip();
    }

    private void edit(String code) {
        page.getByRole(AriaRole.BUTTON, named("Edit " + code)).click();
        settle();
    }

    /** The only one that is shown. */
    private Locator notice() {
        return page.locator(NOTICE).first();
    }

    private Locator words() {
        return page.getByLabel("Wording");
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

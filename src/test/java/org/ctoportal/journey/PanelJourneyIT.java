package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Somebody without an account comes onto a panel with the code on a card, on a phone; human resources watch without
 * reloading.
 */
class PanelJourneyIT extends JourneyTest {

    private static final String CANDIDATES = """
            Avery Tran, avery.tran@example.org
            Blake Moreno, blake.moreno@example.org
            Casey Lund, casey.lund@example.org
            Drew Abara, drew.abara@example.org
            """;

    private static final String NAME = "Kim Alder";

    @Test
    void a_member_without_an_account_comes_in_signs_and_steps_back() {
        signInAs("Sam Whitfield");
        beginSearch(CANDIDATES);
        moveEverybody();
        var search = page.url();
        open(search + "/panel");
        lookAt("panel-empty");
        button("Add a member").click();
        settle();
        page.getByLabel("Name").fill(NAME);
        inDialog("Add").click();
        settle();
        button("Access cards").click();
        settle();
        lookAt("panel-cards");
        var code = page.locator(".access-code").first().textContent().strip();
        button("Done").click();
        settle();

        var guest = comeIn(code);
        sign(guest, "Sign");
        assertThat(page.getByText("Signed by " + NAME)).isVisible();
        declare(guest);
        assertThat(page.getByText("Stepped back: C-02.")).isVisible();
        lookAt("panel-board");

        guest.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName("Briefing sheet").setExact(true))
                .click();
        Settling.await(guest);
        Looks.all(guest, "panel-briefing");
        guest.navigate(search);
        assertThat(guest.locator("body")).not().containsText("Avery");
        guest.context().close();
    }

    private Page comeIn(String code) {
        var guest = page.context()
                .browser()
                .newContext(new Browser.NewContextOptions().setViewportSize(390, 844))
                .newPage();
        guest.navigate(portal.url() + "/panel");
        Looks.all(guest, "panel-entrance");
        type(guest, "ABCD-EFGH-JKLM-NPQR");
        assertThat(guest.getByText("This code does not work.")).isVisible();
        Looks.all(guest, "panel-refused");
        type(guest, code.toLowerCase(Locale.ROOT));
        guest.waitForURL(Pattern.compile(".*/panel/\\d+"));
        Settling.await(guest);
        Looks.all(guest, "panel-statement");
        guest.setViewportSize(390, 844);
        return guest;
    }

    private static void type(Page guest, String code) {
        guest.getByLabel("Code").fill(code);
        guest.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Come in"))
                .click();
    }

    private static void sign(Page guest, String button) {
        guest.getByLabel("Your full name").fill(NAME);
        guest.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions().setName(button).setExact(true))
                .click();
        Settling.await(guest);
    }

    private static void declare(Page guest) {
        var candidates = guest.locator("vaadin-radio-group");
        assertThat(candidates.count()).isGreaterThan(1);
        for (var at = 0; at < candidates.count(); at++) {
            candidates
                    .nth(at)
                    .getByText(at == 1 ? "I step back and do not rate them" : "No connection")
                    .click();
            Settling.await(guest);
        }
        guest.getByLabel("How you know them").fill("I was her supervisor until 2021.");
        Looks.all(guest, "panel-declaration");
        guest.setViewportSize(390, 844);
        sign(guest, "Sign the declaration");
    }
}

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
        lookAt("panel-add");
        inDialog("Add").click();
        settle();
        addSeveral();
        button("Access cards").click();
        settle();
        lookAt("panel-cards");
        var code = page.locator(".access-code").first().textContent().strip();
        button("Done").click();
        settle();

        var superintendent = browserOf("Jordan Reyes");
        superintendent.navigate(search + "/panel");
        assertThat(superintendent.getByText("0 of 3 signed.")).isVisible();
        var guest = comeIn(code);
        sign(guest, "Sign");
        assertThat(page.getByText("Signed by " + NAME)).isVisible();
        assertThat(superintendent.getByText("1 of 3 signed.")).isVisible();
        declare(guest);
        assertThat(page.getByText("Stepped back: C-02.")).isVisible();
        assertThat(page.getByText("I was her supervisor until 2021.")).isVisible();
        assertThat(superintendent.getByText("I was her supervisor until 2021.")).isHidden();
        superintendent.context().close();
        recordRecusal();
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

    private void addSeveral() {
        button("Add several").click();
        settle();
        var list = page.getByLabel("One person per line");
        paste(list, "Lou Berg, lou.berg@example.org\nPat Reyes\n" + NAME + "\nNobody, nowhere@");
        assertThat(page.getByText("This is no e-mail address")).isVisible();
        lookAt("panel-list");
        paste(list, "Lou Berg, lou.berg@example.org\nPat Reyes\n" + NAME);
        inDialog("Add 2 members").click();
        settle();
    }

    private void recordRecusal() {
        page.getByLabel("Actions for Lou Berg").click();
        settle();
        page.getByText("Record a recusal", new Page.GetByTextOptions().setExact(true))
                .click();
        settle();
        page.getByLabel("Candidate", new Page.GetByLabelOptions().setExact(true))
                .click();
        page.getByRole(AriaRole.OPTION).first().click();
        page.getByLabel("Reason").fill("Called on Monday: they do business together.");
        lookAt("panel-recusal");
        inDialog("Record it").click();
        settle();
        assertThat(page.getByText("recorded by human resources (Sam Whitfield")).isVisible();
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

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.ctoportal.credential.badge.SignedBadges;
import org.junit.jupiter.api.Test;

/** A badge: not believed while its issuer is nobody, verified once another person named the issuer and its key, then renewed. */
class CredentialJourneyIT extends JourneyTest {

    @Test
    void a_badge_verifies_a_credential_once_its_issuer_is_known() {
        signInAs("Robin Vale");
        open("/credentials");
        bring("note.json", "{}");
        assertThat(page.locator("vaadin-dialog .notice").first()).containsText("holds no Open Badge");
        choose("badge.jwt", badge());
        assertThat(page.locator(".credential-standing")).containsText("declared by the holder");
        lookAt("badge");

        signInAs("Sam Whitfield");
        open("/credentials/holders/issuers");
        button("Add an issuer").first().click();
        settle();
        page.getByLabel("Name", new Page.GetByLabelOptions().setExact(true)).fill("Example Consortium");
        page.getByLabel("In the catalogue").fill("Consortium for School Networking");
        page.getByLabel("In the catalogue").press("Enter");
        page.getByLabel("Address or DID").fill(SignedBadges.ISSUER);
        page.getByLabel("Public keys").fill(SignedBadges.EC.toPublicJWK().toJSONString());
        page.getByLabel("Source").fill("Letter of the issuer");
        inDialog("Save").click();
        settle();
        lookAt("issuers");

        signInAs("Robin Vale");
        open("/credentials");
        bring("badge.jwt", badge());
        assertThat(page.locator(".credential-standing.verified")).isVisible();
        inDialog("Record it").click();
        settle();
        assertThat(page.getByText("Signature of the issuer checked").first()).isVisible();
        assertThat(page.getByText("badge.txt").first()).isVisible();
        lookAt("held-by-a-badge");
    }

    /** Without an end: the journey is gone on any day. */
    private static String badge() {
        var credential = SignedBadges.credential(
                "r.vale@cedarhollow.example.org", "Foundations of Digital Equity: Understanding the Homework Gap");
        credential.remove("validUntil");
        return SignedBadges.jws(credential, SignedBadges.EC, false);
    }

    private void bring(String name, String text) {
        button("Add from a badge").click();
        settle();
        choose(name, text);
    }

    private void choose(String name, String text) {
        files().setInputFiles(new FilePayload(name, "text/plain", text.getBytes(StandardCharsets.UTF_8)));
        settle();
    }

    private Locator files() {
        return page.locator("vaadin-dialog vaadin-upload input[type=file]");
    }
}

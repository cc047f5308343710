package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.nio.file.Files;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import org.ctoportal.shared.FiscalYear;
import org.junit.jupiter.api.Test;

/** From a holder of the credential registry to the file for payroll, and from a claim to its check. */
class CompensationJourneyIT extends JourneyTest {

    private static final String HOLDER = "Morgan Ellis";
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("America/Chicago"));

    @Test
    void a_holder_is_paid_and_costs_are_claimed() throws IOException {
        signInAs("Sam Whitfield");
        openAwards();
        button("Enter " + HOLDER).click();
        settle();
        page.getByLabel("Employee number").fill("5102");
        page.getByLabel("Base salary").fill("84,000");
        page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Position"))
                .fill("Network Manager");
        page.keyboard().press("Enter");
        inDialog("Keep").click();
        settle();
        assertThat(page.locator("main")).containsText("$900 × 12/12");
        button("Put before a second person").click();
        settle();
        lookAt("awards");

        signInAs("Jordan Reyes");
        openAwards();
        button("Approve").click();
        settle();
        var file = page.waitForDownload(
                () -> page.getByText("File for payroll as CSV").first().click());
        assertThat(Files.readString(file.path())).contains("5102," + HOLDER + ",CP-STIPEND,PAY,");

        signInAs("Robin Vale");
        open("/my-recognition");
        page.getByLabel("Preparation course").first().fill("120");
        page.getByLabel("Passed").check();
        settle();
        lookAt("my-recognition");
        page.getByLabel("Results of").fill(TODAY.format(DateTimeFormatter.ofPattern("M/d/yyyy")));
        page.keyboard().press("Tab");
        settle();
        assertThat(page.locator("main")).containsText("it would pay $120.00");
        button("Submit claim").click();
        settle();
        assertThat(page.locator("main")).containsText("human resources checks it next");
    }

    private void openAwards() {
        open("/awards");
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("5185 Recognition of Licenses"))
                .click();
        settle();
        // Of the year after this one every month is paid for, whenever the journey is gone.
        open(page.url() + "?year="
                + FiscalYear.of(LocalDate.now(ZoneId.of("America/Chicago")))
                        .next()
                        .start());
    }
}

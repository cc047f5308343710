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

/** A policy on its way to the board and the public; a holder from the credential registry to the file for payroll; a claim. */
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
        assertThat(page.locator("main")).containsText("it would give $120.00");
        button("Submit claim").click();
        settle();
        assertThat(page.locator("main")).containsText("human resources checks it next");
    }

    @Test
    void a_policy_is_built_read_by_the_board_and_commented_on_by_the_public() throws IOException {
        signInAs("Sam Whitfield");
        open("/policies");
        button("Begin a policy").click();
        settle();
        page.getByLabel("Number").fill("5195");
        inDialog("Begin a policy").click();
        page.waitForURL("**/policies/*");
        settle();
        var policy = page.url().substring(portal.url().length());
        page.getByText("More terms, and what the board papers ask").click();
        settle();
        page.getByLabel("Eligible positions").fill("Director of Technology");
        page.getByLabel("Annual stipend at 1.0 full-time equivalent").fill("2,000");
        page.getByLabel("Reimbursement limit for each person").first().fill("900");
        page.getByLabel("Yearly limit for the policy").fill("15,000");
        page.keyboard().press("Tab");
        awaitSaved();
        assertThat(page.locator("main")).containsText("receives $2,000 for each fiscal year");
        open(policy + "/documents");
        var paper = page.waitForDownload(
                () -> page.getByText("Policy as DOCX").first().click());
        assertThat(Files.size(paper.path())).isPositive();
        open(policy + "/cost");
        button("Give these figures to the policy").click();
        settle();

        signInAs("K. Amari");
        open(policy + "/adoption");
        button("Approve for law").click();
        settle();

        signInAs("Dana Okafor");
        open(policy + "/adoption");
        day("Comments from", TODAY);
        day("Comments through", TODAY.plusDays(13));
        button("Keep the plan").click();
        settle();
        page.getByLabel("Moved by").fill("Member Ortiz");
        page.getByLabel("Seconded by").fill("Member Lindqvist");
        page.getByLabel("For", new Page.GetByLabelOptions().setExact(true)).fill("6");
        button("Record it").click();
        settle();
        page.getByLabel("Show this policy to everybody").check();
        settle();
        var everybody = page.getByText("Open the public page").getAttribute("href");

        page.context().clearCookies();
        page.navigate(everybody);
        assertThat(page.locator("main")).containsText("Comments are taken through");
        lookAt("public-policy");
        page.getByLabel("Name").fill("Pat Lindell");
        page.locator("#text").fill("Please think of teachers too.");
        button("Send comment").click();
        assertThat(page.locator("h1")).containsText("Your comment was received");

        signInAs("Dana Okafor");
        open(policy + "/adoption");
        assertThat(page.locator("main")).containsText("Please think of teachers too.");
    }

    private void day(String label, LocalDate day) {
        page.getByLabel(label).fill(day.format(DateTimeFormatter.ofPattern("M/d/yyyy")));
        page.keyboard().press("Tab");
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

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.IsVisibleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.util.Map;
import java.util.regex.Pattern;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

/** Every page and state of the portal that no other journey looks at: none may break a rule of accessibility. */
@Asvs(26)
class EveryPageJourneyIT extends JourneyTest {

    private static final String NOWHERE = "999999999";

    @Test
    void signing_in_refused() {
        open("/login");
        page.getByLabel("E-mail address").fill("nobody@example.org");
        page.locator("#password").fill("not the password");
        page.getByRole(AriaRole.BUTTON, named("Sign in").setExact(true)).click();
        lookAt("sign-in-refused");
    }

    @Test
    void district_profile() {
        signInAs("Jordan Reyes");
        open("/district/profile");
        lookAt("profile");
        page.getByLabel("Title IX coordinator email").fill("not an address");
        page.keyboard().press("Tab");
        settle();
        lookAt("profile-problem");
    }

    @Test
    void what_waits_journeys_help_and_setting_up() {
        signInAs("Tomas Reyna");
        open("/waiting");
        lookAt("waiting");
        open("/journeys");
        page.getByLabel("Name of the journey").first().fill("Director of Technology");
        page.getByRole(AriaRole.BUTTON, named("Begin")).first().click();
        settle();
        lookAt("journey");
        page.getByRole(AriaRole.BUTTON, named("Help for this screen")).click();
        settle();
        lookAt("journey-help");
        open("/journeys");
        lookAt("journeys");
        open("/help");
        lookAt("help");
        signInAs("Pat Lindqvist");
        open("/district/set-up");
        lookAt("set-up-of-a-sample");
        open("/district/samples");
        lookAt("samples");
    }

    @Test
    void people_of_the_district_and_what_they_did() {
        signInAs("Pat Lindqvist");
        open("/people");
        lookAt("people");
        open("/account");
        lookAt("account");
        open("/account/programs");
        lookAt("account-programs");
        open("/account/notices");
        lookAt("account-notices");
        open("/letters");
        lookAt("letters");
        open("/letters/invitation/es");
        lookAt("letter-words");
        open("/records");
        lookAt("records-kept");
        open("/records/holds");
        lookAt("records-holds");
        open("/records/certificates");
        lookAt("records-certificates");
        open("/records/bin");
        lookAt("records-bin");
        open("/records/erasure");
        lookAt("records-erasure");
        open("/audit");
        button("Check the record").click();
        settle();
        assertThat(page.getByText(Pattern.compile("Nothing was changed: all [\\d,]+ events")))
                .isVisible();
        lookAt("audit");
    }

    @Test
    void the_search_opens_answers_and_leads_on_by_the_keyboard_alone() {
        signInAs("Jordan Reyes");
        open("/district/profile");
        page.keyboard().press("Control+k");
        var words = page.getByRole(AriaRole.COMBOBOX, named("Search").setExact(true));
        assertThat(words).isFocused();
        lookAt("search-without-words");
        page.keyboard().type("leadreship vision");
        assertThat(page.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("result")))
                .isVisible();
        lookAt("search-dialog");
        page.keyboard().press("Escape");
        assertThat(words).not().isVisible();
        page.keyboard().press("Control+k");
        assertThat(words).isFocused();
        page.keyboard().type("polices");
        page.keyboard().press("Enter");
        page.waitForURL("**/policies");
        assertThat(words).not().isVisible();
        open("/search?q=technology");
        lookAt("search");
    }

    @Test
    void skills_of_the_team() {
        signInAs("Jordan Reyes");
        open("/team-skills");
        page.getByRole(AriaRole.BUTTON, named("Leadership and Vision, Robin Vale"))
                .click();
        settle();
        lookAt("team-skills");
        open("/team-skills/district");
        lookAt("district-in-numbers");
    }

    @Test
    void salary_schedules() {
        signInAs("Tomas Reyna");
        open("/salary-schedules");
        lookAt("salary-schedules-none");
        signInAs("Jordan Reyes");
        open("/salary-schedules");
        lookAt("salary-schedules");
        page.getByRole(AriaRole.LINK, named("Administrative Schedule C"))
                .first()
                .click();
        settle();
        lookAt("salary-schedule");
    }

    @Test
    void rules_and_what_they_find() {
        signInAs("Jordan Reyes");
        open("/rules");
        lookAt("rules");
        open("/rules/WI-PI-34.068");
        lookAt("rule");
        open("/rules/new");
        page.getByRole(AriaRole.BUTTON, named("Add the rule")).click();
        settle();
        lookAt("rule-problem");
        draft();
        page.getByText("can call for a director of instruction license").click();
        settle();
        lookAt("finding");
        page.getByRole(AriaRole.BUTTON, named("Let it stand")).click();
        settle();
        lookAt("finding-let-stand");
    }

    @Test
    void the_platform_administrator_at_home() {
        signInAs("Alex Morgan");
        lookAt("home-of-the-platform-administrator");
    }

    @Test
    void refused_and_not_found_with_and_without_the_frame() {
        signInAs("Lee Novak");
        lookAt("home-of-a-panelist");
        open("/job-descriptions");
        lookAt("refused-in-the-frame");
        open("/job-descriptions/1/preview");
        lookAt("refused-alone");
        signInAs("Jordan Reyes");
        open("/job-descriptions/" + NOWHERE);
        lookAt("not-found-in-the-frame");
        open("/job-descriptions/" + NOWHERE + "/preview");
        lookAt("not-found-alone");
    }

    @Test
    void a_fault_with_and_without_the_frame() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        portal.killDatabase();
        try {
            page.getByRole(AriaRole.BUTTON, named("More duties for Data Management"))
                    .click();
            // The session and then the click itself wait for the database.
            assertThat(page.getByText("Nothing was saved").first())
                    .isVisible(new IsVisibleOptions().setTimeout(20_000));
            Looks.assertAccessible(page, "fault-in-the-frame");
            open("/job-descriptions");
            lookAt("fault-of-a-page");
            open(address.substring(portal.url().length()) + "/preview");
            lookAt("fault-alone");
        } finally {
            portal.kill();
            portal.start();
        }
    }

    @Test
    void lists_empty_and_full() {
        signInAs("Tomas Reyna");
        open("/job-descriptions");
        assertThat(page.getByText("No job description yet")).isVisible();
        lookAt("list-empty");
        signInAs("Sam Whitfield");
        for (var i = 0; i < 4; i++) {
            draft();
        }
        open("/job-descriptions");
        lookAt("list-full");
        page.getByLabel("Search titles and own words").fill("no such title");
        settle();
        lookAt("list-without-a-find");
    }

    @Test
    void answers_with_mistakes() {
        signInAs("Jordan Reyes");
        open("/job-descriptions/new");
        page.getByLabel("What is the title").fill("");
        page.getByLabel("Contract days").fill("400");
        page.getByLabel("Lowest salary").fill("120000");
        page.getByLabel("Highest salary").fill("100000");
        page.getByRole(AriaRole.BUTTON, named("Add a position")).click();
        page.getByRole(AriaRole.BUTTON, named("Write the job description")).click();
        settle();
        assertThat(page.getByText("The highest salary is below the lowest")).isVisible();
        lookAt("answers-with-mistakes");
    }

    @Test
    void the_editor_in_its_states() {
        signInAs("Jordan Reyes");
        draft();
        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        settle();
        lookAt("sentence-open");
        page.getByLabel("Wording").fill("");
        settle();
        lookAt("sentence-emptied");
        page.getByRole(AriaRole.BUTTON, named("Back to the template")).click();
        page.getByText("More choices").first().click();
        settle();
        lookAt("more-choices");
        page.getByRole(AriaRole.BUTTON, named("Add: Essential functions")).click();
        settle();
        inDialog("Add this sentence").click();
        settle();
        lookAt("add-clause");
        inDialog("Close").click();
        page.getByRole(AriaRole.BUTTON, named("Export").setExact(true)).click();
        settle();
        page.waitForDownload(() -> inDialog("PDF").click());
        settle();
        lookAt("export-with-a-revision");
        inDialog("Close").click();
        page.getByText("Preview", new Page.GetByTextOptions().setExact(true)).click();
        settle();
        assertThat(page.getByText("This position has no direct reports").first())
                .isVisible();
        lookAt("preview");
    }

    @Test
    void an_editor_to_read_only() {
        signInAs("Jordan Reyes");
        draft();
        var address = page.url();
        signInAs("K. Amari");
        page.navigate(address);
        settle();
        lookAt("editor-to-read");
    }

    @Test
    void two_people_at_one_sentence() {
        signInAs("Jordan Reyes");
        draft();
        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        settle();
        var other = page.context().browser().newContext().newPage();
        try {
            other.navigate(portal.url() + "/login");
            other.getByRole(AriaRole.BUTTON, named("Sam Whitfield")).click();
            other.navigate(page.url());
            Settling.await(other);
            other.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
            other.getByLabel("Wording").fill("Reports to the board each month on what technology does for learners.");
            assertThat(other.getByRole(AriaRole.STATUS).getByText("Saved")).isVisible();
            Settling.await(other);
            page.getByLabel("Wording").fill("Reports to the board each quarter.");
            assertThat(page.getByText("Yours, not saved")).isVisible();
            lookAt("conflict");
        } finally {
            other.context().close();
        }
    }

    @Test
    void person_menu_open() {
        signInAs("Morgan Ibarra");
        lookAt("person-menu", () -> {
            Appearance.openPersonMenu(page);
            assertThat(page.getByText("Lakemere Public Schools")).isVisible();
        });
    }

    @Test
    void every_entry_of_the_menu_leads_to_its_page_and_is_the_only_one_marked() {
        signInAs("Jordan Reyes");
        for (var entry : Map.of("Salary schedules", "salary-schedules", "Templates", "templates")
                .entrySet()) {
            page.getByRole(AriaRole.LINK, named(entry.getKey()).setExact(true)).click();
            settle();
            assertThat(marked()).hasText(Pattern.compile("\\s*" + entry.getKey() + "\\s*"));
            lookAt(entry.getValue());
        }
        open("/job-descriptions/new");
        assertThat(marked()).hasText(Pattern.compile("\\s*Job descriptions\\s*"));
        open("/framework/CLAUSES-STARTER");
        assertThat(marked()).hasText(Pattern.compile("\\s*Templates\\s*"));
    }

    /** What assistive technology hears as the present page; the assertions on it are strict, so there is one only. */
    private Locator marked() {
        return page.locator("vaadin-side-nav-item[current]");
    }

    private void openDrawer() {
        var toggle = page.locator("vaadin-drawer-toggle");
        if (toggle.isVisible() && "false".equals(toggle.getAttribute("aria-expanded"))) {
            toggle.click();
        }
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

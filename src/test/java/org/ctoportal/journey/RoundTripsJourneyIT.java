package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Request;
import com.microsoft.playwright.options.AriaRole;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** How often the browser has to ask the server for one step of a person: each is a wait on a slow line. */
class RoundTripsJourneyIT extends JourneyTest {

    private final AtomicInteger asked = new AtomicInteger();

    @Test
    void each_screen_opens_with_few_round_trips() {
        signInAs("Jordan Reyes");
        page.onRequest(this::count);

        assertThat(roundTrips(() -> follow("Job descriptions"))).isLessThanOrEqualTo(0);
    }

    @Test
    void x() {
        signInAs("Jordan Reyes");
        page.onRequest(this::count);
        for (var entry : new String[] {
            "Job descriptions", "Assessments", "Learning path", "Credentials", "Templates", "District profile", "Home"
        }) {
            System.out.println("TRIPS " + entry + " " + roundTrips(() -> follow(entry)));
        }
        System.out.println("TRIPS new " + roundTrips(() -> follow("Hire a technology leader")));
        page.getByLabel("Lowest salary").fill("112500");
        page.getByLabel("Highest salary").fill("133729");
        settle();
        System.out.println("TRIPS write "
                + roundTrips(() -> {
                    page.getByRole(AriaRole.BUTTON, named("Write the job description"))
                            .click();
                    page.waitForURL(Pattern.compile(".*/job-descriptions/\\d+"));
                }));
        System.out.println("TRIPS open sentence "
                + roundTrips(() ->
                        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click()));
        System.out.println(
                "TRIPS words " + roundTrips(() -> page.getByLabel("Wording").fill("Other words.")));
        System.out.println("TRIPS done "
                + roundTrips(() -> page.getByRole(AriaRole.BUTTON, named("Done").setExact(true))
                        .click()));
        System.out.println("TRIPS more "
                + roundTrips(() -> page.getByRole(AriaRole.BUTTON, named("More duties for Data Management"))
                        .click()));
        System.out.println("TRIPS export "
                + roundTrips(
                        () -> page.getByRole(AriaRole.BUTTON, named("Export").setExact(true))
                                .click()));
        System.out.println("TRIPS reload " + roundTrips(() -> page.reload()));
        open("/framework");
        System.out.println("TRIPS node "
                + roundTrips(() ->
                        page.locator(".framework-row").nth(3).locator("> span").click()));
        System.out.println("TRIPS search "
                + roundTrips(() -> page.getByLabel("Search codes and texts").fill("cabinet")));
    }

    private void count(Request request) {
        if (request.url().contains("v-r=uidl")) {
            asked.incrementAndGet();
        }
    }

    private int roundTrips(Runnable step) {
        asked.set(0);
        step.run();
        page.waitForTimeout(1000);
        settle();
        return asked.get();
    }

    private void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().click();
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}

package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How often the browser asks the portal: every question is a wait for people far away. */
class RoundTripsJourneyIT extends JourneyTest {

    /** The page itself, its frame, the view, and what the components of the frame tell of themselves. */
    private static final int TO_OPEN = 4;

    private static final int TO_FOLLOW_A_LINK = 1;

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_view_opens_in_few_round_trips() {
        signInAs("Jordan Reyes");
        draft();
        var editor = page.url().substring(portal.url().length());
        page.onRequest(request -> {
            if (request.isNavigationRequest() || request.url().contains("v-r=")) {
                asked.add(request.method() + " "
                        + request.url().replace(portal.url(), "").replaceFirst("&v-sh.*", "") + " "
                        + (request.postData() == null ? "" : request.postData()));
            }
        });
        for (var view : List.of(
                "/",
                "/job-descriptions",
                "/job-descriptions/new",
                "/district/profile",
                "/framework",
                "/framework?pack=CLAUSES-STARTER&item=WI-118-24",
                "/packs/ASSESS-STARTER",
                editor)) {
            asked.clear();
            open(view);
            assertThat(asked).as("round trips to open " + view).hasSizeBetween(1, TO_OPEN);
        }
    }

    @Test
    void a_link_and_an_edit_take_one_round_trip_each() {
        signInAs("Jordan Reyes");
        draft();
        page.onRequest(request -> {
            if (request.isNavigationRequest() || request.url().contains("v-r=")) {
                asked.add(request.method() + " "
                        + request.url().replace(portal.url(), "").replaceFirst("&v-sh.*", "") + " "
                        + (request.postData() == null ? "" : request.postData()));
            }
        });

        page.getByRole(AriaRole.BUTTON, named("More duties for Data Management"))
                .click();
        settle();
        assertThat(asked).as("round trips of one click").hasSize(1);

        page.getByRole(AriaRole.BUTTON, named("Edit LV-R1")).click();
        settle();
        asked.clear();
        page.getByLabel("Wording").fill("Reworded in one go.");
        awaitSaved();
        settle();
        assertThat(asked).as("round trips of one edit").hasSize(1);

        asked.clear();
        page.getByRole(AriaRole.LINK, named("District profile")).click();
        settle();
        assertThat(asked).as("round trips of one link").hasSize(TO_FOLLOW_A_LINK);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** How often the browser asks the portal: every question is a wait for people far away. */
class RoundTripsJourneyIT extends JourneyTest {

    /** Each: the page itself, its frame, the view, and what the components of the frame tell of themselves. */
    private static final Map<String, Integer> TO_OPEN = Map.of(
            "/", 4,
            "/job-descriptions", 4,
            "/job-descriptions/new", 4,
            "/district/profile", 4,
            // The tree asks for its rows twice.
            "/framework", 6,
            "/framework?pack=CLAUSES-STARTER&item=WI-118-24", 6,
            "/framework/ASSESS-STARTER", 6);

    private static final int TO_FOLLOW_A_LINK = 1;

    private final List<String> asked = new ArrayList<>();

    @Test
    void a_view_opens_in_few_round_trips() {
        signInAs("Jordan Reyes");
        draft();
        var editor = page.url().substring(portal.url().length());
        noteQuestions();
        TO_OPEN.forEach(this::assertOpensIn);
        assertOpensIn(editor, 4);
    }

    private void assertOpensIn(String view, int most) {
        asked.clear();
        open(view);
        assertThat(asked).as("round trips to open " + view).hasSizeBetween(1, most);
    }

    @Test
    void a_link_and_an_edit_take_one_round_trip_each() {
        signInAs("Jordan Reyes");
        draft();
        noteQuestions();

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

    private void noteQuestions() {
        page.onRequest(request -> {
            if (request.isNavigationRequest() || request.url().contains("v-r=")) {
                asked.add(request.method() + " " + request.url().replace(portal.url(), ""));
            }
        });
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}

package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Route;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.junit.jupiter.api.Test;

/** A technology leader assesses the own work on a phone, without a pointer, and for a while without a connection. */
class SelfAssessmentJourneyIT extends JourneyTest {

    private static final int STATEMENTS = 50;
    private static final int MOST_TABS = 60;
    private static final int GONE_FROM = 20;
    private static final int GONE_UNTIL = 30;
    /** The screen around the sheet waits before it tries again. */
    private static final int RECONNECTED_MILLIS = 20_000;

    @Test
    void a_leader_answers_by_keyboard_loses_the_connection_and_reads_the_report() {
        signInAs("Robin Vale");
        open("/" + SelfAssessmentRoutes.NEW);
        lookAt("self-assessment-begin");
        button("Begin").click();
        page.waitForURL(Pattern.compile(".*/self-assessments/\\d+"));
        settle();
        assertThat(page.locator(".score-count")).hasText("0 of 50 answered");
        lookAt("self-assessment-answering");

        page.setViewportSize(390, 844);
        for (var tabs = 0; tabs < MOST_TABS && !isOnStatement(); tabs++) {
            page.keyboard().press("Tab");
        }
        assertThat(isOnStatement()).isTrue();
        var parcels = new ArrayList<Integer>();
        page.route("**/answers*", route -> refuseTheFirstParcel(route, parcels));
        for (var at = 0; at < STATEMENTS; at++) {
            if (at == GONE_FROM) {
                page.context().setOffline(true);
            }
            page.keyboard().press(String.valueOf(level(at)));
            if (at < STATEMENTS - 1) {
                page.keyboard().press("j");
            }
            if (at == GONE_UNTIL) {
                assertThat(page.locator(".score-state")).containsText("No connection");
                page.context().setOffline(false);
            }
        }
        assertThat(page.locator(".score-count")).hasText("50 of 50 answered");
        assertThat(page.locator(".score-state")).containsText("Saved");
        assertThat(page.locator(".self-so-far"))
                .containsText("Overall", new ContainsTextOptions().setTimeout(RECONNECTED_MILLIS));
        assertThat(parcels).as("what waited goes together").anyMatch(size -> size > 1);
        assertThat(page.locator(".score-refused")).isHidden();
        page.unroute("**/answers*");
        page.reload();
        settle();
        assertThat(page.locator(".score-count")).hasText("50 of 50 answered");
        assertThat(levels())
                .isEqualTo(IntStream.range(0, STATEMENTS)
                        .mapToObj(at -> String.valueOf(level(at)))
                        .toList());

        button("Submit and lock").click();
        assertThat(page.locator(".score-problem").first()).containsText("Confirm first");
        page.locator(".score-review input[type=checkbox]").check();
        button("Submit and lock").click();
        page.waitForURL(Pattern.compile(".*/report"));
        settle();
        assertThat(page.locator(".self-order li").first()).containsText("× 15");
        lookAt("self-assessment-report");
    }

    /** As when one of many answers is not fit: each is tried alone then, and none of the others is refused. */
    private static void refuseTheFirstParcel(Route route, List<Integer> parcels) {
        var size = route.request().postData().split("\"command\"", -1).length - 1;
        if (size > 1 && parcels.stream().noneMatch(before -> before > 1)) {
            route.fulfill(new Route.FulfillOptions().setStatus(404));
        } else {
            route.resume();
        }
        parcels.add(size);
    }

    private static int level(int statement) {
        return 2 + statement % 3;
    }

    private boolean isOnStatement() {
        return (boolean) page.evaluate("!!document.activeElement?.closest('.score-question')");
    }

    private List<?> levels() {
        return (List<?>) page.locator(".score-question input[type=radio]:checked")
                .evaluateAll("inputs => inputs.map(input => input.value)");
    }
}

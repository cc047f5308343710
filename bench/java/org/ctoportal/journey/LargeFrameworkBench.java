package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.bench.Results;
import org.ctoportal.framework.pack.StarterPacks;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A framework of 5,000 items on the screens: how long a person waits from the click until what it asked for stands there. */
@Tag("bench")
class LargeFrameworkBench extends JourneyTest {

    private static final int EACH_SKILL = 500;
    private static final int ROUNDS = 5;
    private static final String PACK = "/framework/K12-CTO-STARTER";
    private static final Pattern FIRST_INDICATOR = Pattern.compile("(?m)^.*code: \"(\\w\\w)-N1\".*$");

    @Test
    void it_is_taken_in_edited_published_and_compared() {
        signInAs("Jordan Reyes");
        open("/framework/import");
        var file = new FilePayload("large.yaml", "application/yaml", large().getBytes(StandardCharsets.UTF_8));
        var take = button("Take it over into our edition");
        measure("file of 5,000 items looked through", 3, () -> open("/framework/import"), () -> {
            page.locator("input[type=file]").setInputFiles(file);
            take.waitFor();
        });
        var taken = new int[1];
        measure(
                "and taken into the edition",
                ROUNDS,
                () -> {
                    if (taken[0]++ > 0) {
                        discard();
                        open("/framework/import");
                        page.locator("input[type=file]").setInputFiles(file);
                        take.waitFor();
                    }
                },
                () -> {
                    take.click();
                    page.locator(".edition-tree").waitFor();
                    settle();
                });
        var edition = page.url().substring(portal.url().length());
        measure("edition opened", ROUNDS, () -> open(PACK + "/versions"), () -> {
            button("Go on with our edition").click();
            page.locator(".edition-tree").waitFor();
            settle();
        });
        open(edition + "?item=indicators/LV-N1001");
        var round = new int[1];
        measure("one of its items reworded", ROUNDS, () -> {}, () -> {
            text().fill("Shows evidence that a colleague can check, time " + ++round[0] + ".");
            page.keyboard().press("Tab");
            page.waitForTimeout(30);
            settle();
        });
        measure("another item chosen", ROUNDS, () -> open(edition + "?item=indicators/LV-N1001"), () -> {
            page.getByText("LV-N1002").first().click();
            assertThat(page.locator(".edition-part")).containsText("LV-N1002");
            settle();
        });
        measure("edition checked", ROUNDS, () -> open(edition), () -> {
            button("Check").click();
            page.waitForTimeout(30);
            settle();
        });
        publish(edition);
        var newest = PACK + "/difference";
        measure("difference of 5,000 entries opened", ROUNDS, () -> open(PACK + "/versions"), () -> {
            page.getByText("Compare versions").first().click();
            page.locator(".difference-entry").first().waitFor();
            settle();
        });
        measure("its next page", ROUNDS, () -> open(newest), () -> {
            page.getByText("Next page").click();
            settle();
        });
        measure(
                "difference as PDF",
                3,
                () -> open(newest),
                () -> page.waitForDownload(() -> page.getByText("PDF").first().click()));
        measure("templates opened", ROUNDS, () -> open("/"), () -> {
            page.getByRole(
                            AriaRole.LINK,
                            new Page.GetByRoleOptions().setName("Templates").setExact(true))
                    .click();
            page.locator(".framework-tree").waitFor();
            settle();
        });
        measure("templates searched", ROUNDS, () -> open(PACK), () -> {
            page.getByLabel("Search").first().fill("item 77 of");
            assertThat(page.locator("mark").first()).isVisible();
            settle();
        });
        measure("versions opened", ROUNDS, () -> open("/"), () -> {
            page.navigate(portal.url() + PACK + "/versions");
            settle();
        });
    }

    private void discard() {
        button("Discard").click();
        page.getByRole(AriaRole.DIALOG)
                .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Discard"))
                .click();
        page.waitForURL(Pattern.compile(".*/versions"));
        settle();
    }

    private void publish(String edition) {
        open(edition);
        button("Send to review").click();
        page.getByLabel("What changes, in plain words").fill("Five thousand more items.");
        measure("sent to review", 1, () -> {}, () -> {
            button("Send").click();
            assertThat(page.getByText("In review. Somebody else")).isVisible();
        });
        signInAs("Sam Whitfield");
        open(edition);
        button("Publish").click();
        settle();
        measure("published", 1, () -> {}, () -> {
            page.getByRole(AriaRole.DIALOG)
                    .getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName("Publish"))
                    .click();
            page.waitForURL(Pattern.compile(".*/versions"));
            settle();
        });
    }

    private Locator text() {
        return page.getByLabel("Text", new Page.GetByLabelOptions().setExact(true));
    }

    /** The waiting in milliseconds of each round, without what is made ready before. */
    private static void measure(String what, int rounds, Runnable ready, Runnable work) {
        var waited = new double[rounds];
        for (var round = 0; round < rounds; round++) {
            ready.run();
            var begin = System.nanoTime();
            work.run();
            waited[round] = (System.nanoTime() - begin) / 1e6;
        }
        Results.note(what, "ms", waited);
    }

    /** The framework the portal ships with, with 500 more indicators for each of its ten skills. */
    private static String large() {
        return FIRST_INDICATOR
                .matcher(StarterPacks.text("framework-content.yaml"))
                .replaceAll(found -> IntStream.range(1001, 1001 + EACH_SKILL)
                        .mapToObj(number ->
                                "          - {code: \"%s-N%d\", text: \"Shows item %d of the skill, with evidence.\"}"
                                        .formatted(found.group(1), number, number - 1000))
                        .collect(Collectors.joining("\n", found.group() + "\n", "")));
    }
}

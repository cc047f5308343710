package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;

/** One page at the sizes and in the colours people use. */
final class Looks {

    private static final List<String> RULES = List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa");
    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    private static final int NARROWEST = 320;

    private Looks() {}

    static void all(Page page, String name) {
        for (var colours : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
            for (var width : List.of(WIDE, PHONE)) {
                resize(page, width);
                var look = name + "-" + width + "-" + colours.name().toLowerCase();
                page.screenshot(new Page.ScreenshotOptions()
                        .setPath(Path.of("target/screenshots", look + ".png"))
                        .setFullPage(true));
                assertAccessible(page, look);
            }
        }
        resize(page, NARROWEST);
        assertThat((boolean) page.evaluate("() => document.documentElement.scrollWidth <= window.innerWidth"))
                .as("%s fits into %d pixels", name, NARROWEST)
                .isTrue();
        page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        resize(page, WIDE);
    }

    static void assertAccessible(Page page, String name) {
        var violations = new AxeBuilder(page).withTags(RULES).analyze().getViolations();
        assertThat(violations.stream().map(Looks::words).toList())
                .as("accessibility of " + name)
                .isEmpty();
    }

    private static String words(Rule rule) {
        var places = rule.getNodes().stream()
                .map(node -> node.getTarget() + " " + node.getHtml())
                .collect(Collectors.joining("\n    ", "\n    ", ""));
        return rule.getId() + " (" + rule.getImpact() + "): " + rule.getHelp() + places;
    }

    private static void resize(Page page, int width) {
        page.setViewportSize(width, 900);
        Settling.await(page);
    }
}

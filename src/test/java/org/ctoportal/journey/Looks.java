package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.assertj.core.api.SoftAssertions;

/** One page at the sizes and in the colours people use. */
final class Looks {

    private static final Map<String, Object> ALL_RULES =
            Map.of("type", "tag", "values", List.of("wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa"));
    /** What a narrow window changes: where things lie, what is shown and what scrolls. Colours are those of a wide one. */
    private static final Map<String, Object> LAYOUT = Map.of(
            "type",
            "rule",
            "values",
            List.of(
                    "target-size",
                    "scrollable-region-focusable",
                    "aria-hidden-focus",
                    "button-name",
                    "link-name",
                    "label",
                    "link-in-text-block"));
    /** Other colours change nothing but the contrast, and that at every width alike. */
    private static final Map<String, Object> CONTRAST = Map.of("type", "rule", "values", List.of("color-contrast"));

    private static final String VIOLATIONS = """
            ([rules, preload]) => axe.run(document, { runOnly: rules, preload, resultTypes: ['violations'] }).then(results =>
              results.violations.map(rule => `${rule.id} (${rule.impact}): ${rule.help}` + rule.nodes
                .map(node => `\\n    ${node.target} ${node.html}`).join('')))
            """;
    /** A picture takes as long as all the rules; people ask for them, machines look at the rules alone. */
    private static final boolean PICTURES = Boolean.getBoolean("portal.pictures");

    /**
     * One rule reads the style sheets themselves, which takes longer than all others on a page; they are the same on all
     * pages.
     */
    private static boolean areStylesRead;

    private static final int WIDE = 1280;
    private static final int PHONE = 390;
    /** What a wide window shows when everything in it is twice as large. The narrowest is four times. */
    private static final int ZOOMED = 640;

    private static final int NARROWEST = 320;
    /** Vaadin tells the server of a new window size only once it has stopped changing. */
    private static final int RESIZE_SETTLES_MILLIS = 350;

    /** Colours change in the browser alone, some of them slowly; half-way they are no colours of the portal. */
    private static final int COLOURS_SETTLE_MILLIS = 300;

    /** What a busy machine shows half-way is gone when asked again; a fault of the portal stays. */
    private static final int LOOKS_AGAIN = 3;

    private static final int HEIGHT = 900;
    private static final int TALLEST = 6000;

    /** How far the page, or the part of it that scrolls, goes on below the edge of the window. */
    private static final String HIDDEN_BELOW = """
            () => {
              let hidden = document.documentElement.scrollHeight - document.documentElement.clientHeight;
              const visit = root => root.querySelectorAll('*').forEach(element => {
                if (['auto', 'scroll'].includes(getComputedStyle(element).overflowY)) {
                  hidden = Math.max(hidden, element.scrollHeight - element.clientHeight);
                }
                if (element.shadowRoot) visit(element.shadowRoot);
              });
              visit(document);
              return Math.ceil(hidden);
            }
            """;

    /** What around the heading has to be scrolled sideways; tables may, because they lie beside the heading. */
    private static final String TOO_WIDE = """
            () => {
              const tooWide = [];
              let element = document.querySelector('h1') ?? document.body;
              while (element) {
                if (element.scrollWidth > element.clientWidth + 1
                    && (element === document.documentElement || getComputedStyle(element).overflowX !== 'visible')) {
                  tooWide.push(element.localName + ' ' + element.className + ' ' + element.scrollWidth);
                }
                element = element.assignedSlot ?? element.parentElement ?? element.getRootNode().host;
              }
              return tooWide;
            }
            """;

    /** Menus and buttons lead nowhere on paper. */
    private static final String FRAME_ON_PAPER = """
            () => [...document.querySelectorAll('vaadin-side-nav, .person, .page-actions, main vaadin-button')]
                .filter(element => element.checkVisibility() && element.getClientRects().length > 0)
                .map(element => element.localName + ' ' + element.className + ' ' + element.textContent.trim())
            """;

    private Looks() {}

    static void all(Page page, String name) {
        all(page, name, () -> {});
    }

    /** Looks at what {@code opening} opens, such as a menu, which closes when the window changes. All faults at once. */
    static void all(Page page, String name, Runnable opening) {
        var faults = new SoftAssertions();
        for (var width : PICTURES ? List.of(WIDE, PHONE, NARROWEST) : List.of(WIDE, NARROWEST)) {
            resize(page, width);
            showAll(page, width);
            opening.run();
            for (var colours : coloursAt(width)) {
                var look = name + "-" + width + "-" + colours.name().toLowerCase();
                page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(colours));
                if (colours != ColorScheme.LIGHT) {
                    page.waitForTimeout(COLOURS_SETTLE_MILLIS);
                }
                if (PICTURES) {
                    page.screenshot(new Page.ScreenshotOptions().setPath(Path.of("target/screenshots", look + ".png")));
                }
                rulesAt(width, colours)
                        .ifPresent(rules -> faults.assertThat(violations(page, rules))
                                .as("accessibility of " + look)
                                .isEmpty());
            }
            page.emulateMedia(new Page.EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT));
        }
        faults.assertThat(tooWide(page))
                .as("what needs scrolling sideways at %d pixels in %s", NARROWEST, name)
                .isEmpty();
        page.setViewportSize(ZOOMED, HEIGHT);
        faults.assertThat(tooWide(page))
                .as("what needs scrolling sideways at 200 percent in %s", name)
                .isEmpty();
        resize(page, WIDE);
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.PRINT));
        faults.assertThat((List<?>) page.evaluate(FRAME_ON_PAPER))
                .as("what only a screen needs stands on the paper of %s", name)
                .isEmpty();
        page.emulateMedia(new Page.EmulateMediaOptions().setMedia(Media.SCREEN));
        faults.assertAll();
    }

    private static List<?> tooWide(Page page) {
        return (List<?>) page.evaluate(TOO_WIDE);
    }

    private static List<ColorScheme> coloursAt(int width) {
        return width == NARROWEST ? List.of(ColorScheme.LIGHT) : List.of(ColorScheme.LIGHT, ColorScheme.DARK);
    }

    private static Optional<Map<String, Object>> rulesAt(int width, ColorScheme colours) {
        return switch (width) {
            case WIDE -> Optional.of(colours == ColorScheme.LIGHT ? ALL_RULES : CONTRAST);
            case NARROWEST -> Optional.of(LAYOUT);
            default -> Optional.empty();
        };
    }

    static void assertAccessible(Page page, String name) {
        assertThat(violations(page, ALL_RULES)).as("accessibility of " + name).isEmpty();
    }

    private static List<String> violations(Page page, Map<String, Object> rules) {
        var found = violationsNow(page, rules);
        for (int again = 0; again < LOOKS_AGAIN && !found.isEmpty(); again++) {
            page.waitForTimeout(COLOURS_SETTLE_MILLIS);
            found = violationsNow(page, rules);
        }
        return found;
    }

    /** The library is brought to a page once, and only what is wrong is brought back. */
    @SuppressWarnings("unchecked")
    private static List<String> violationsNow(Page page, Map<String, Object> rules) {
        if ((boolean) page.evaluate("() => typeof axe === 'undefined'")) {
            page.evaluate(AxeBuilder.getAxeScript());
        }
        var found = (List<String>) page.evaluate(VIOLATIONS, List.of(rules, !areStylesRead));
        areStylesRead = true;
        return found;
    }

    private static void resize(Page page, int width) {
        var before = page.viewportSize().width;
        page.setViewportSize(width, HEIGHT);
        if (before != width) {
            page.waitForTimeout(RESIZE_SETTLES_MILLIS);
        }
        Settling.await(page);
    }

    /** Makes the window as tall as what it shows. */
    private static void showAll(Page page, int width) {
        var hidden = (int) page.evaluate(HIDDEN_BELOW);
        if (hidden > 0) {
            page.setViewportSize(width, Math.min(HEIGHT + hidden, TALLEST));
            Settling.await(page);
        }
    }
}

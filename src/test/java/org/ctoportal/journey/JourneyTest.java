package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.extension.ExtendWith;

/**
 * A way through the portal as a person goes it, in a real browser. Extend it as {@code …JourneyIT}; {@link #page} is a
 * fresh browser profile on the demo district. A script error or a refusal by the content security policy fails the
 * journey.
 */
@Tag("browser")
@ExtendWith(JourneyExtension.class)
public abstract class JourneyTest {

    protected Page page;
    protected PortalProcess portal;

    private final List<String> scriptErrors = new ArrayList<>();

    void begin(PortalProcess portal, BrowserContext context) {
        this.portal = portal;
        this.page = context.newPage();
        page.onPageError(scriptErrors::add);
        page.onConsoleMessage(message -> {
            if (message.text().contains("Content Security Policy")) {
                scriptErrors.add(message.text());
            }
        });
    }

    void end(String name, boolean failed) {
        if (failed) {
            page.screenshot(new Page.ScreenshotOptions()
                    .setPath(Path.of("target/screenshots/failed", name + ".png"))
                    .setFullPage(true));
        }
        page.context().close();
        assertThat(scriptErrors).as("script errors in the browser").isEmpty();
    }

    /** Opens a path of the portal and waits until it has settled. */
    protected void open(String path) {
        page.navigate(path);
        settle();
    }

    /** Enters the portal as one of the people of the demo district. */
    protected void signInAs(String name) {
        page.context().clearCookies();
        open("/login");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        settle();
    }

    /** Waits until no request of the portal is under way. */
    protected void settle() {
        Settling.await(page);
    }

    /**
     * Takes pictures of the present page, wide and narrow, light and dark, into {@code target/screenshots}, and asserts of
     * each that it breaks no accessibility rule and needs no scrolling sideways.
     */
    protected void lookAt(String name) {
        Looks.all(page, name);
    }
}

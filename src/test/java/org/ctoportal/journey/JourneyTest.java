package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.AriaRole;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
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
        enter(page, name);
    }

    /** Enters from the sign-in page, wherever that leads. */
    protected static void enter(Page visitor, String name) {
        visitor.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name))
                .click();
        visitor.waitForURL(url -> !url.contains("/login"));
        Settling.await(visitor);
    }

    /** The same portal in a browser of somebody else's, to be closed by its context. */
    protected Page browserOf(String name) {
        var other = page.context().browser().newContext().newPage();
        other.navigate(portal.url());
        enter(other, name);
        return other;
    }

    /** Waits until no request of the portal is under way. */
    protected void settle() {
        Settling.await(page);
    }

    /**
     * Asserts of the present page, wide and narrow, light and dark, that it breaks no accessibility rule and needs no
     * scrolling sideways; with {@code -Dportal.pictures=true} leaves pictures of it in {@code target/screenshots}.
     */
    protected void lookAt(String name) {
        lookAt(name, () -> {});
    }

    /** The same; {@code before} opens what closes when the window changes its size, such as a menu. */
    protected void lookAt(String name, Runnable before) {
        Looks.all(page, name, before);
    }

    /** Waits until the portal says of what was typed last that it is kept. */
    protected void awaitSaved() {
        PlaywrightAssertions.assertThat(page.locator(".save-status")).containsText("Saved");
    }

    protected Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    /** Answers the five questions and comes to the editor. */
    protected void draft() {
        open("/job-descriptions/new");
        // What an earlier journey began there is still kept.
        if (button("Start over").isVisible()) {
            button("Start over").click();
            settle();
        }
        page.getByLabel("Lowest salary").fill("112500");
        page.getByLabel("Highest salary").fill("133729");
        button("Write the job description").click();
        page.waitForURL(Pattern.compile(".*/job-descriptions/\\d+"));
        settle();
    }

    /** Human resources begin a search and take over {@code candidates}, one a line; it ends on the search's page. */
    protected void beginSearch(String candidates) {
        open("/searches");
        button("Begin a search").click();
        settle();
        inDialog("Begin").click();
        page.waitForURL(Pattern.compile(".*/searches/\\d+"));
        settle();
        takeOver(candidates);
    }

    protected void takeOver(String candidates) {
        button("Paste or import a list").click();
        settle();
        paste(page.locator("vaadin-dialog textarea"), candidates);
        page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(Pattern.compile("Take over \\d+ candidates")))
                .click();
        settle();
    }

    /**
     * Puts several lines into a text area at once, as pasting does. Filling it tells of every line, and the last of many
     * telling of the same text makes Vaadin forget it when another request goes out in that moment.
     */
    protected static void paste(Locator area, String lines) {
        area.evaluate(
                "(area, lines) => { area.focus(); area.value = lines;"
                        + " area.dispatchEvent(new InputEvent('input', { bubbles: true, composed: true })); }",
                lines);
    }

    /** Moves everybody of the search on the page to the next stage. */
    protected void moveEverybody() {
        page.getByRole(AriaRole.CHECKBOX, new Page.GetByRoleOptions().setName("Select Row"))
                .all()
                .forEach(Locator::click);
        settle();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile("Move \\d+ candidates")))
                .click();
        settle();
        inDialog("Move").click();
        settle();
    }

    protected void submitForApproval() {
        button("Submit for approval").click();
        settle();
        inDialog("Submit for approval").click();
        settle();
        PlaywrightAssertions.assertThat(page.locator("#approval")).containsText("is in review");
    }

    protected void openLatestApproval() {
        open("/approvals");
        page.locator(".waiting-list a").last().click();
        settle();
    }

    protected void approve(String name) {
        button("Approve").click();
        settle();
        sign(name, "Approve");
    }

    protected void sign(String name, String decision) {
        page.getByLabel("Your name").fill(name);
        inDialog(decision).click();
        settle();
    }

    protected Locator inDialog(String button) {
        return page.getByRole(AriaRole.DIALOG)
                .getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(button).setExact(true));
    }
}

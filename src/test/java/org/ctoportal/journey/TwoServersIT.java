package org.ctoportal.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.LocatorAssertions.ContainsTextOptions;
import com.microsoft.playwright.options.Cookie;
import com.microsoft.playwright.options.SameSiteAttribute;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Properties;
import org.ctoportal.interview.panel.PanelRoutes;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Fault;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/**
 * Two servers of one portal behind the proxy that is shipped. They know of each other by the database alone: that of
 * MySQL which {@code portal.journey.database} names, or the embedded one.
 */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class TwoServersIT {

    private static final int LAST_QUESTION = 9;
    private static final String PLACE = "__Host-portal-place";
    private static final String[] OPTIONS = {
        "--portal.demo=false",
        "--portal.base-url=" + ProxyProcess.URL,
        "--server.forward-headers-strategy=native",
        "--server.tomcat.remoteip.internal-proxies=" + ProxyProcess.NETWORK,
        "--server.servlet.session.cookie.secure=true"
    };

    private static final ProxyProcess proxy = new ProxyProcess(JourneyFolder.of("journeys-proxy"));

    private static PortalProcess first;
    private static PortalProcess second;
    private static SeededPanel.Result panel;
    private static Chromium chromium;

    @BeforeAll
    static void start() throws IOException {
        var database = database();
        first = PortalProcess.on(database, JourneyFolder.of("journeys-first"), OPTIONS);
        panel = SeededPanel.ready(database, first.folder(), 1, 2);
        second = first.beside(JourneyFolder.of("journeys-second"));
        first.start();
        second.start();
        proxy.start(first, second);
        chromium = new Chromium(List.of(proxy.resolverRule()));
    }

    private static List<String> database() throws IOException {
        var file = System.getProperty("portal.journey.database", "");
        if (file.isEmpty()) {
            return PortalProcess.embedded();
        }
        var settings = new Properties();
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            settings.load(reader);
        }
        return List.of(
                "--spring.datasource.url="
                        + settings.getProperty("PORTAL_DB_URL").replaceFirst("/\\w+$", "/portal_fresh"),
                "--spring.datasource.username=" + settings.getProperty("PORTAL_DB_USER"),
                "--spring.datasource.password=" + settings.getProperty("PORTAL_DB_PASSWORD"));
    }

    @AfterAll
    static void stop() throws Exception {
        for (var part : Arrays.asList(chromium, proxy, second, first)) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Asvs({24, 34, 35, 36, 69})
    @Fault("D2")
    @Test
    @Order(1)
    void the_proxy_lets_through_what_is_meant_for_the_portal_and_nothing_else() throws Exception {
        new ProxyChecks(proxy, first).run();
    }

    @Test
    @Order(2)
    void a_board_on_one_server_follows_who_scores_on_the_other_and_a_server_that_falls_signs_nobody_out() {
        var board = signedIn(2, panel.humanResources());
        open(board, PanelRoutes.panelOf(panel.opened().search()));
        assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 not begun", "C-01 not begun"});
        board.evaluate("window.neverReloaded = true");

        var panelist = signedIn(1, panel.opened().rater().email());
        var card = ScorecardRoutes.of(panel.opened().search(), panel.opened().candidate());
        open(panelist, card);
        assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 scoring", "C-01 not begun"});
        score(panelist, 0, 2);

        first.kill();
        var fallen = System.nanoTime();
        score(panelist, 1, 3);
        System.out.println("Saved by the other server "
                + Duration.ofNanos(System.nanoTime() - fallen).toMillis() + " ms after the first one fell");
        question(panelist, LAST_QUESTION).locator(".score-level").nth(2).click();
        question(panelist, LAST_QUESTION).locator("textarea").fill("Named a result");
        panelist.locator(".score-submit").click();
        assertThat(board.locator(".board-sheet")).hasText(new String[] {"C-01 done", "C-01 not begun"});
        assertThat(board.locator(".board-summary")).containsText("1 of 2 done");
        assertThat(board.evaluate("window.neverReloaded")).isEqualTo(true);
        assertThat(place(panelist)).isEqualTo("2");

        // What Vaadin drew belonged to the server that fell: the page says so, and is drawn anew by the other one.
        assertThat(panelist.locator(".v-system-error")).containsText("Your session has ended");
        panelist.locator(".v-system-error").click();
        assertThat(panelist.locator(".score-state")).containsText("Submitted");
        assertThat(panelist.url()).contains(card);
        assertThat(question(panelist, LAST_QUESTION).locator("textarea")).hasValue("Named a result");
    }

    @Test
    @Order(3)
    void when_no_server_answers_the_proxy_says_so() throws Exception {
        first.stop();
        second.stop();

        new ProxyChecks(proxy, first).runWithoutPortal();
    }

    private static void open(Page page, String address) {
        page.navigate(ProxyProcess.URL + "/" + address);
        Settling.await(page);
    }

    private static void score(Page page, int at, int level) {
        question(page, at).locator(".score-level").nth(level).click();
        assertThat(page.locator(".score-count")).containsText(at + 1 + " of 10 scored");
        assertThat(page.locator(".score-state")).containsText("Saved", new ContainsTextOptions().setTimeout(20_000));
    }

    private static Locator question(Page page, int at) {
        return page.locator(".score-question").nth(at);
    }

    private static String place(Page page) {
        return page.context().cookies().stream()
                .filter(cookie -> cookie.name.equals(PLACE))
                .map(cookie -> cookie.value)
                .findFirst()
                .orElse("");
    }

    /** In a browser that stays signed in and whose requests go to the server of that number, as long as it answers. */
    private static Page signedIn(int place, String email) {
        BrowserContext context =
                chromium.browser().newContext(new Browser.NewContextOptions().setIgnoreHTTPSErrors(true));
        context.addCookies(List.of(new Cookie(PLACE, String.valueOf(place))
                .setUrl(ProxyProcess.URL)
                .setSecure(true)
                .setHttpOnly(true)
                .setSameSite(SameSiteAttribute.LAX)));
        var visitor = context.newPage();
        visitor.navigate(ProxyProcess.URL + "/login");
        visitor.locator("#username").fill(email);
        visitor.locator("#password").fill(TwoDistricts.PASSWORD);
        visitor.locator("[name=remember-me]").check();
        visitor.locator("#password").press("Enter");
        visitor.waitForURL(url -> !url.contains("/login"));
        Settling.await(visitor);
        return visitor;
    }
}

package org.ctoportal.interview.panel;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.assessment.feedback.FeedbackRoutes;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.Role;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.SearchId;
import org.ctoportal.interview.search.SearchRoutes;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.util.ClassUtils;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** What the browser of somebody with a code gets, over real HTTP: the own panel, and of everything else not a word. */
@IntegrationTest
class GuestWallTest {

    private static final String INSIDE = "Do you know any of them?";
    private static final String SESSION = "portal-session";
    private static final String KEPT = "portal-kept";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SearchDesk desk;

    @Autowired
    PanelService panel;

    @Autowired
    PanelCodeService codes;

    @Autowired
    DeclarationService declarations;

    @Autowired
    PanelEntrance entrance;

    @Autowired
    List<RequestMappingHandlerMapping> mappings;

    private DistrictId district;
    private SearchId search;
    private PanelMemberId member;
    private CandidateId quigley;
    private PortalClient browser;
    private String code;

    @BeforeEach
    void invite() {
        district = districts.another(CedarHollow.facts());
        search = desk.begun(district);
        quigley = desk.candidate(search, "Quigley");
        desk.bringTo(search, quigley, CandidateStage.SCREENED);
        member = panel.add(search, new AddMember("Pat Reyes", "", null));
        code = codes.issue(search, member).code();
        browser = new PortalClient(port);
    }

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void a_code_opens_a_session_and_leads_to_the_own_panel() {
        assertThat(browser.get("/panel").body()).contains("Type the code");

        var answer = browser.post("/panel", Map.of("code", code));

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/panel/" + search.value());
        assertThat(browser.cookie(SESSION)).isPresent();
        assertThat(browser.get("/").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/panel/" + search.value()));
        assertThat(UidlClient.open(browser).goTo(PanelRoutes.seatOf(search)))
                .contains("Before you begin")
                .doesNotContain("Quigley");
    }

    @Test
    void a_wrong_code_opens_no_session_and_says_nothing_about_why() {
        var wrong = browser.post("/panel", Map.of("code", "ABCD-EFGH-JKLM-NPQR"));
        codes.revoke(search, member);
        var revoked = browser.post("/panel", Map.of("code", code));

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(revoked.statusCode()).isEqualTo(401);
        assertThat(revoked.body())
                .isEqualTo(wrong.body())
                .contains("This code does not work")
                .doesNotContain(code);
        assertThat(browser.get("/panel/" + search.value()).statusCode()).isEqualTo(302);
        assertThat(browser.cookie(SESSION)).isEmpty();
    }

    @Test
    void a_browser_that_was_kept_signed_in_never_goes_back_to_that_account() {
        var ticket = keepSignedIn();
        comeIn();

        assertThat(browser.cookie(KEPT)).isEmpty();
        browser.addCookie(SESSION, "gone");
        assertLedToSignIn(browser);
        assertLedToSignIn(with(ticket));
    }

    @Test
    void nor_does_one_that_comes_back_to_it_with_the_code() {
        browser = with(keepSignedIn());
        comeIn();

        assertThat(browser.cookie(KEPT)).isEmpty();
        browser.addCookie(SESSION, "gone");
        assertLedToSignIn(browser);
    }

    @Test
    void every_other_screen_shows_the_own_panel_instead() {
        sign();
        comeIn();

        for (var screen : screens().toList()) {
            var shown = UidlClient.open(browser).goTo(screen);
            if (!screen.startsWith("panel/" + search.value())) {
                assertThat(shown).as(screen).contains(INSIDE);
            }
            assertThat(browser.get("/" + screen).statusCode()).as(screen).isEqualTo(statusFor(screen));
        }
    }

    /** The start page leads back to the panel. */
    private int statusFor(String screen) {
        if (screen.isEmpty()) {
            return 302;
        }
        return screen.startsWith("panel/" + search.value()) ? 200 : 403;
    }

    @Asvs(63)
    @Test
    void every_other_address_is_refused() {
        comeIn();

        for (var address : addresses().toList()) {
            assertThat(browser.get(address).statusCode())
                    .as(address)
                    .isIn(address.startsWith("/api/") ? List.of(401) : List.of(403, 404, 405));
        }
        assertThat(browser.get("/panel/" + search.value() + "/../../searches/" + search.value())
                        .statusCode())
                .isIn(400, 403, 404);
        assertThat(browser.get("/panel/" + search.value() + "0").statusCode()).isEqualTo(403);
    }

    @Asvs(58)
    @Test
    void a_session_ends_with_its_code() {
        comeIn();
        var page = UidlClient.open(browser);
        codes.revoke(search, member);

        assertThat(page.goTo(PanelRoutes.seatOf(search))).doesNotContain("Before you begin");
        assertThat(browser.get("/panel/" + search.value() + "/briefing.pdf").statusCode())
                .isEqualTo(404);
    }

    @Test
    void the_briefing_is_closed_until_everything_is_signed() {
        comeIn();
        var sheet = "/panel/" + search.value() + "/briefing-sheet";
        assertThat(browser.get(sheet).statusCode()).isEqualTo(404);

        sign();
        declarations.declare(search, List.of(new Declare(quigley, Conflict.NONE, "")), "Pat Reyes");

        assertThat(browser.get(sheet)).satisfies(answer -> {
            assertThat(answer.statusCode()).isEqualTo(200);
            assertThat(answer.body()).contains("How to rate well").doesNotContain("Quigley");
        });
        assertThat(new String(
                        browser.download("/panel/" + search.value() + "/briefing.pdf")
                                .body(),
                        0,
                        5,
                        StandardCharsets.US_ASCII))
                .isEqualTo("%PDF-");
        assertThat(UidlClient.open(browser).goTo(PanelRoutes.seatOf(search)))
                .contains("C-01")
                .doesNotContain("Quigley");
    }

    @Test
    void a_colleague_who_sits_on_no_panel_finds_none() {
        browser.signIn(districts.emailIn(district, Role.BOARD_SECRETARY), TwoDistricts.PASSWORD);

        assertThat(UidlClient.open(browser).goTo(PanelRoutes.seatOf(search)))
                .doesNotContain("Before you begin", "Quigley", "C-01");
    }

    /** As human resources; the ticket that keeps them signed in. */
    private String keepSignedIn() {
        browser.post(
                "/login",
                Map.of(
                        "username",
                        districts.emailIn(district, Role.HR),
                        "password",
                        TwoDistricts.PASSWORD,
                        "remember-me",
                        "true"));
        return browser.cookie(KEPT).orElseThrow().getValue();
    }

    private PortalClient with(String ticket) {
        var other = new PortalClient(port);
        other.addCookie(KEPT, ticket);
        return other;
    }

    private static void assertLedToSignIn(PortalClient browser) {
        assertThat(browser.get("/searches").headers().firstValue("Location"))
                .hasValueSatisfying(to -> assertThat(to).endsWith("/login"));
    }

    private void comeIn() {
        assertThat(browser.post("/panel", Map.of("code", code)).statusCode()).isEqualTo(302);
    }

    private void sign() {
        PanelServiceTest.comeIn(entrance.enter(code).orElseThrow());
        declarations.sign(search, "I keep it to myself.", "Pat Reyes");
    }

    /** Of every screen of the portal, with numbers of this district in it. */
    private Stream<String> screens() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        return scanner.findCandidateComponents("org.ctoportal").stream()
                .map(found -> ClassUtils.resolveClassName(String.valueOf(found.getBeanClassName()), null))
                .map(screen -> screen.getAnnotation(Route.class).value())
                .map(route -> route.replace(":" + SearchRoutes.ID, String.valueOf(search.value())))
                .map(route -> route.replaceAll(":[A-Za-z]+[?*]?(\\([^)]*\\))?", "1"));
    }

    /** Of everything a controller answers outside of the own panel. */
    private Stream<String> addresses() {
        var own = "/panel/" + search.value() + "/";
        return mappings.stream()
                .flatMap(mapping -> mapping.getHandlerMethods().keySet().stream())
                .map(RequestMappingInfo::getPatternValues)
                .flatMap(Collection::stream)
                .map(pattern -> pattern.replace("{searchId}", String.valueOf(search.value()))
                        .replaceAll("\\{[^}]*}", "1")
                        .replace("**", "x"))
                .filter(address -> !address.startsWith(own))
                // Where raters come in, as everybody may.
                .filter(address -> !address.equals("/" + FeedbackRoutes.ENTRANCE))
                // What is open to everybody, and links of letters, by which one becomes somebody else.
                .filter(address -> Stream.of(
                                "/panel",
                                "/login",
                                "/join",
                                "/password",
                                "/error",
                                "/jobs",
                                "/board",
                                "/ims",
                                "/uri",
                                "/api/v1/openapi.yaml",
                                "/robots.txt")
                        .noneMatch(address::startsWith));
    }
}

package org.ctoportal.signon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictSummary;
import org.ctoportal.factor.Base32;
import org.ctoportal.factor.Proof;
import org.ctoportal.factor.SecondFactorService;
import org.ctoportal.identity.Entrance;
import org.ctoportal.identity.ProviderSignIn;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SeatService;
import org.ctoportal.journey.Wire;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.SignInRulesService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** Signing in through a real identity server, over real HTTP, and everything that must not be believed of one. */
@IntegrationTest
@Asvs(54)
class DistrictSignInTest {

    private static final Duration SECOND = Duration.ofSeconds(1);
    private static final String TENANT = "1f0c6a52-1111-4222-8333-444455556666";

    static IdentityServer server;

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SignOnService settings;

    @Autowired
    SignInRulesService rules;

    @Autowired
    SecondFactorService factors;

    @Autowired
    PeopleService people;

    @Autowired
    SeatService seats;

    @Autowired
    ProviderSignIn signIn;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    PeopleDesk desk;
    DistrictId district;
    String email;

    @AfterAll
    static void stop() {
        server.close();
    }

    /** Vaadin tells the whole machine where the signed-in person is kept, so the portal has to be there first. */
    private static void start() {
        if (server == null) {
            server = new IdentityServer();
        }
    }

    @BeforeEach
    void setUp() {
        start();
        desk = PeopleDesk.in(districts);
        district = desk.district();
        email = districts.emailIn(district, Role.BOARD_SECRETARY);
        settings.keep(settings(false, false), IdentityServer.SECRET);
        turnOn();
        says(Map.of());
    }

    @AfterEach
    void leave() {
        desk.administrate();
        settings.turnOff();
        clock.reset();
        districts.signOut();
    }

    private static SignOnSettings settings(boolean newcomers, boolean factor) {
        return new SignOnSettings(
                ProviderKind.OTHER,
                server.issuer(),
                IdentityServer.CLIENT,
                "schools.example.net, example.org",
                newcomers,
                factor);
    }

    /** As after a try that went well. */
    private void turnOn() {
        jdbc.update("UPDATE sign_on SET tried_at = NOW() WHERE district_id = ?", district.value());
        settings.turnOn();
    }

    private void says(Map<String, Object> others) {
        var claims =
                new HashMap<String, Object>(Map.of("email", email, "email_verified", true, "name", "Sam Secretary"));
        claims.putAll(others);
        server.says(claims, "http://localhost:8080/login/district/" + district.value() + "/back");
    }

    private static Map<String, Object> without(String claim) {
        var none = new HashMap<String, Object>();
        none.put(claim, null);
        return none;
    }

    private String departure(PortalClient browser) {
        return location(browser.get("/login/district/" + district.value()));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static String path(URI address) {
        return address.getRawPath() + "?" + address.getRawQuery();
    }

    private HttpResponse<String> through(PortalClient browser, String subject) {
        return browser.get(path(server.signIn(departure(browser), subject)));
    }

    private PortalClient inside(String subject) {
        var browser = new PortalClient(port);
        assertThat(location(through(browser, subject))).isEqualTo("/");
        return browser;
    }

    private void refused(HttpResponse<String> answer, String words) {
        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains(words);
        assertThat(answer.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
    }

    @Test
    void who_comes_back_is_in_in_a_new_session_at_what_was_asked_for() {
        var browser = new PortalClient(port);
        assertThat(browser.get("/people").statusCode()).isEqualTo(302);
        var page = browser.get("/login").body();
        assertThat(page).containsAnyOf("href=\"/login/district/" + district.value() + "\"", "href=\"/login/district\"");
        assertThat(browser.cookie("portal-session")).isEmpty();

        var departure = departure(browser);
        assertThat(departure)
                .startsWith(server.issuer() + "/oauth2/authorize?response_type=code&")
                .contains("code_challenge_method=S256", "state=", "nonce=", "scope=openid+email+profile");
        assertThat(browser.cookie("portal-session")).as("before").isEmpty();
        assertThat(location(browser.get(path(server.signIn(departure, "n-1"))))).isEqualTo("/people");

        assertThat(browser.cookie("portal-session")).isPresent();
        assertThat(browser.cookie("portal-kept")).isEmpty();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM open_session WHERE person_id = ?",
                        Integer.class,
                        desk.person(Role.BOARD_SECRETARY).value()))
                .isEqualTo(1);
    }

    /** By bytes, because Java's client asks for another protocol with each request, which no page of somebody else may. */
    @Test
    void a_page_of_somebody_else_sends_nobody_to_a_provider() throws IOException {
        try (var wire = Wire.plain(port)) {
            var answer = wire.say("GET /login/district/" + district.value() + " HTTP/1.1\r\nHost: localhost:" + port
                            + "\r\nSec-Fetch-Site: cross-site\r\nConnection: close\r\n\r\n")
                    .hear();

            assertThat(answer.status()).isEqualTo(200);
            assertThat(answer.header("Location")).isEmpty();
            assertThat(answer.header("Set-Cookie")).isEmpty();
            assertThat(answer.text()).contains("href=\"/login/district/" + district.value() + "\"");
        }
    }

    @Test
    void a_provider_that_is_turned_off_meanwhile_lets_nobody_in() {
        var browser = new PortalClient(port);
        var back = path(server.signIn(departure(browser), "n-1"));
        desk.administrate();
        settings.turnOff();

        assertThat(browser.get(back).statusCode()).isEqualTo(404);
    }

    @Test
    void the_number_stays_and_the_address_may_change_but_an_address_is_not_inherited() {
        inside("n-1");
        says(Map.of("email", "married." + email));
        inside("n-1");

        says(Map.of());
        refused(through(new PortalClient(port), "n-2"), "another account at the provider");
    }

    @Test
    void after_an_administrator_has_said_so_an_account_that_was_made_anew_is_the_same_person() {
        var before = inside("n-1");
        desk.administrate();
        assertThat(people.list(new PeopleFilter(email, null)).getFirst().linked())
                .isTrue();

        people.unlink(desk.person(Role.BOARD_SECRETARY));
        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(before.get("/").statusCode()).isEqualTo(302));

        assertThat(people.list(new PeopleFilter(email, null)).getFirst().linked())
                .isFalse();
        inside("n-2");
        refused(through(new PortalClient(port), "n-1"), "another account at the provider");
    }

    @Test
    void whoever_is_signed_out_everywhere_is_out_within_a_second() {
        var first = inside("n-1");
        var second = inside("n-1");
        desk.administrate();

        people.signOut(desk.person(Role.BOARD_SECRETARY));

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(List.of(first, second))
                        .extracting(one -> one.get("/").statusCode())
                        .containsOnly(302));
        inside("n-1");
    }

    static Stream<Map<String, Object>> spoiled() {
        return Stream.of(
                Map.of("aud", List.of("another-portal")),
                Map.of("aud", List.of(IdentityServer.CLIENT, "another-portal")),
                Map.of("azp", "another-portal"),
                Map.of("iss", "http://localhost:1"),
                Map.of("nonce", "another"),
                without("nonce"),
                Map.of(
                        "exp", Instant.now().minusSeconds(120),
                        "iat", Instant.now().minusSeconds(600)),
                Map.of("iat", Instant.now().plusSeconds(600)),
                Map.of("nbf", Instant.now().plusSeconds(600)),
                Map.of("sub", " "));
    }

    @ParameterizedTest
    @MethodSource("spoiled")
    void a_token_that_is_not_the_word_of_the_provider_to_us_now_opens_nothing(Map<String, Object> claims) {
        says(claims);

        refused(through(new PortalClient(port), "n-1"), "could not be trusted");
    }

    @Test
    void a_token_signed_by_somebody_else_opens_nothing() {
        server.forges();

        refused(through(new PortalClient(port), "n-1"), "could not be trusted");
    }

    @Test
    void an_address_that_is_not_verified_or_of_another_domain_opens_nothing() {
        says(Map.of("email_verified", false));
        refused(through(new PortalClient(port), "n-1"), "is verified");
        says(without("email_verified"));
        refused(through(new PortalClient(port), "n-1"), "is verified");
        says(Map.of("email", "sam@evil-example.org"));
        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
        says(Map.of("email", "sam@example.org.evil.net"));
        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
    }

    @Test
    void of_google_the_organization_counts_and_not_the_address_alone() {
        jdbc.update("UPDATE sign_on SET kind = 'GOOGLE' WHERE district_id = ?", district.value());

        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
        says(Map.of("hd", "another.example.org"));
        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
        says(Map.of("hd", "example.org"));
        inside("n-1");
    }

    @Test
    void of_entra_the_tenant_counts_and_an_address_that_it_has_proven() {
        jdbc.update("UPDATE sign_on SET kind = 'ENTRA' WHERE district_id = ?", district.value());
        var tenant = ProviderKind.tenant(server.issuer());
        says(Map.of("tid", TENANT, "oid", "o-1"));
        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
        var claims = new HashMap<String, Object>(Map.of("tid", tenant, "oid", "o-1", "email", email));
        claims.put("email_verified", null);
        claims.put("preferred_username", "somebody.else@another.example.com");
        says(claims);
        refused(through(new PortalClient(port), "n-1"), "does not belong to the district");
        claims.put("preferred_username", email);
        claims.remove("oid");
        says(claims);
        refused(through(new PortalClient(port), "n-1"), "could not be trusted");
        claims.put("oid", "o-1");
        says(claims);
        inside("n-1");
        inside("n-of-another-registration");
    }

    @Test
    void an_answer_counts_once_and_in_the_browser_that_asked() {
        var browser = new PortalClient(port);
        var back = path(server.signIn(departure(browser), "n-1"));
        var ticket = browser.cookie("portal-sign-on").orElseThrow();
        assertThat(ticket.isHttpOnly()).isTrue();

        refused(new PortalClient(port).get(back), "another window or browser");
        assertThat(location(browser.get(back))).isEqualTo("/");

        assertThat(browser.cookie("portal-sign-on")).isEmpty();
        refused(browser.get(back), "another window or browser");
        var thief = new PortalClient(port);
        thief.addCookie("portal-sign-on", ticket.getValue());
        refused(thief.get(back), "does not answer as agreed");
    }

    @Test
    void states_of_others_old_ones_and_answers_meant_for_another_district_are_refused() {
        var browser = new PortalClient(port);
        var back = path(server.signIn(departure(browser), "n-1"));
        var other = "/login/district/" + districts.first().value();
        refused(browser.get(back.replace("/login/district/" + district.value(), other)), "another window or browser");

        browser = new PortalClient(port);
        back = path(server.signIn(departure(browser), "n-1"));
        departure(browser);
        refused(browser.get(back), "another window or browser");

        browser = new PortalClient(port);
        back = path(server.signIn(departure(browser), "n-1"));
        clock.advance(Duration.ofMinutes(11));
        refused(browser.get(back), "another window or browser");
        clock.reset();

        browser = new PortalClient(port);
        back = path(server.signIn(departure(browser), "n-1"));
        refused(browser.get(back.replaceFirst("&iss=[^&]*", "") + "&iss=https://evil.example.org"), "not be trusted");

        browser = new PortalClient(port);
        departure(browser);
        var tampered = browser.cookie("portal-sign-on").orElseThrow().getValue();
        for (var made : List.of(tampered.substring(2), "AAAA", "?", "A".repeat(200))) {
            browser.addCookie("portal-sign-on", made);
            refused(browser.get(back), "another window or browser");
        }
    }

    @Test
    void what_the_provider_refuses_is_said_and_leads_nowhere() {
        var browser = new PortalClient(port);
        var state = departure(browser).replaceFirst(".*[?&](state=[^&]+).*", "$1");

        refused(
                browser.get("/login/district/" + district.value()
                        + "/back?error=access_denied&error_uri=https://evil.example&" + state),
                "did not let you through");
        assertThat(browser.get("/login/district/1000000").statusCode()).isEqualTo(404);
        assertThat(browser.get("/login/district/1000000").body()).doesNotContain("evil.example");
    }

    @Test
    void people_of_other_districts_are_nobody_here_and_newcomers_only_where_they_are_admitted() {
        var stranger = districts.emailInSecond(Role.SUPERINTENDENT);
        var newcomer = PeopleDesk.newcomer("new");
        says(Map.of("email", newcomer));
        refused(through(new PortalClient(port), "n-3"), "Ask the administrator");
        settings.keep(settings(true, false), "");

        says(Map.of("email", stranger));
        refused(through(new PortalClient(port), "n-4"), "another district");
        says(Map.of("email", newcomer, "name", "Nora <b>New</b>"));
        inside("n-3");

        assertThat(rolesOf(stranger)).isEmpty();
        assertThat(rolesOf(newcomer)).containsExactly("PANELIST");
        assertThat(new PortalClient(port).signIn(newcomer, "").statusCode()).isEqualTo(401);
    }

    private List<String> rolesOf(String address) {
        return jdbc.queryForList(
                "SELECT m.role FROM membership m JOIN person p ON p.id = m.person_id"
                        + " WHERE p.email = ? AND m.district_id = ?",
                String.class,
                address,
                district.value());
    }

    @Test
    void the_word_of_one_district_opens_no_other() {
        var consultant = districts.consultantOf(district, districts.first());
        var id = districts.person(consultant);
        var person = new TransactionTemplate(transactions)
                .execute(status -> signIn.find(id, district, Entrance.PROVIDER).orElseThrow());
        SecurityContextHolder.getContext()
                .setAuthentication(
                        UsernamePasswordAuthenticationToken.authenticated(person, null, person.getAuthorities()));

        assertThat(seats.districts()).extracting(DistrictSummary::id).containsExactly(district);
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seats.sit(districts.first()));

        districts.actAs(consultant, district);
        assertThat(seats.districts()).hasSize(2);
    }

    @Test
    void a_closed_seat_is_refused_and_ends_what_it_opened() {
        var browser = inside("n-1");

        desk.administrate();
        people.disable(desk.person(Role.BOARD_SECRETARY));

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(browser.get("/").statusCode()).isEqualTo(302));
        refused(through(new PortalClient(port), "n-1"), "seat in this district is closed");
    }

    @Test
    void a_demanded_second_factor_is_the_providers_word_or_nothing() {
        rules.demand(Set.of(Role.BOARD_SECRETARY));
        refused(through(new PortalClient(port), "n-1"), "needs a second factor");

        says(Map.of("amr", List.of("pwd", "mfa")));
        var browser = inside("n-1");
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        says(Map.of());
        settings.keep(settings(false, true), "");
        var trusted = inside("n-1");
        assertThat(trusted.get("/").statusCode()).isEqualTo(200);

        settings.keep(settings(false, false), "");
        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(trusted.get("/").statusCode()).isEqualTo(302));
        assertThat(browser.get("/").statusCode()).as("the provider's own word").isEqualTo(200);
        rules.demand(Set.of());
    }

    @Test
    void whoever_has_codes_is_asked_for_one_and_comes_in_to_the_district_alone() {
        districts.actIn(district, Role.BOARD_SECRETARY);
        var secret = factors.propose();
        factors.turnOn(secret, new Proof(TwoDistricts.PASSWORD, Base32.code(secret, clock.instant())), 0);
        clock.advance(Duration.ofSeconds(31));
        desk.administrate();
        rules.demand(Set.of(Role.BOARD_SECRETARY));
        var browser = new PortalClient(port);

        var back = path(server.signIn(departure(browser), "n-1"));
        assertThat(location(browser.get(back + "&remember-me=true"))).isEqualTo("/login/code");
        assertThat(browser.get("/").statusCode()).as("before the code").isEqualTo(302);
        assertThat(browser.post("/login/code", Map.of("code", "000000x")).statusCode())
                .isEqualTo(401);
        var code = Map.of("code", Base32.code(secret, clock.instant()));
        assertThat(location(browser.post("/login/code", code))).isEqualTo("/");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.cookie("portal-kept")).isEmpty();
        settings.turnOff();
        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(browser.get("/").statusCode()).isEqualTo(302));
    }

    @Test
    void without_passwords_administrators_alone_still_come_in_by_one() {
        var browser = new PortalClient(port);
        browser.post("/login", Map.of("username", email, "password", TwoDistricts.PASSWORD, "remember-me", "true"));
        var ticket = browser.cookie("portal-kept").orElseThrow().getValue();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);

        settings.allowPasswords(false);

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(browser.get("/").statusCode()).isEqualTo(302));
        var kept = new PortalClient(port);
        kept.addCookie("portal-kept", ticket);
        assertThat(kept.get("/").statusCode()).isEqualTo(302);
        var refusal = new PortalClient(port).signIn(email, TwoDistricts.PASSWORD);
        assertThat(refusal.statusCode()).isEqualTo(401);
        assertThat(refusal.body()).contains("Your password is right");
        assertThat(new PortalClient(port).signIn(email, "wrong").body()).doesNotContain("Your password is right");
        assertThat(location(new PortalClient(port).signIn(desk.administrator(), TwoDistricts.PASSWORD)))
                .isEqualTo("/");
        inside("n-1");
    }

    @Test
    void somebody_with_seats_elsewhere_sits_there_by_password() {
        var consultant = districts.consultantOf(district, districts.first());
        settings.allowPasswords(false);

        districts.actAs(consultant, districts.first());

        assertThat(seats.districts()).extracting(DistrictSummary::id).containsExactly(districts.first());
        assertThatExceptionOfType(AccessDeniedException.class).isThrownBy(() -> seats.sit(district));
    }

    @Test
    void turned_off_whoever_came_by_it_is_out() {
        var browser = inside("n-1");

        settings.turnOff();

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(browser.get("/").statusCode()).isEqualTo(302));
        assertThat(browser.get("/login/district/" + district.value()).statusCode())
                .isEqualTo(404);
        settings.turnOn();
    }

    @Test
    void it_is_tried_before_it_is_turned_on_and_a_try_signs_nobody_in() {
        settings.turnOff();
        jdbc.update("UPDATE sign_on SET tried_at = NULL WHERE district_id = ?", district.value());
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(settings::turnOn);
        var tryIt = "/login/district/" + district.value() + "/try";
        assertThat(location(new PortalClient(port).get(tryIt))).isEqualTo("/login");
        var browser = new PortalClient(port);
        browser.signIn(desk.administrator(), TwoDistricts.PASSWORD);

        var back = path(server.signIn(location(browser.get(tryIt)), "n-1"));
        var other = new PortalClient(port);
        other.addCookie(
                "portal-sign-on", browser.cookie("portal-sign-on").orElseThrow().getValue());
        refused(other.get(back), "another window or browser");
        assertThat(browser.get(back).body())
                .contains(email, "you would come in as BOARD_SECRETARY C")
                .doesNotContain("linked");

        assertThat(browser.get("/people/sign-in/provider").statusCode())
                .as("still the administrator")
                .isEqualTo(200);
        assertThat(settings.state().tried()).isTrue();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM sign_on_link WHERE district_id = ?", Integer.class, district.value()))
                .isZero();
        settings.turnOn();
    }

    @Test
    void after_signing_out_the_way_to_sign_out_there_is_offered() {
        var browser = inside("n-1");
        var csrf = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(browser.get("/").body());
        assertThat(csrf.find()).isTrue();
        browser.post("/logout", Map.of("_csrf", csrf.group(1)));

        var out = "/login/district/" + district.value() + "/out";
        assertThat(browser.get("/login?out").body()).contains("href=\"" + out + "\"");
        assertThat(location(browser.get(out)))
                .startsWith(server.issuer() + "/connect/logout?")
                .contains(
                        "client_id=" + IdentityServer.CLIENT,
                        "post_logout_redirect_uri=http%3A%2F%2Flocalhost%3A8080%2Flogin");
    }

    @Test
    void a_district_is_found_by_the_address_and_the_way_there_is_a_link() {
        var found = new PortalClient(port).post("/login/district", Map.of("address", "sam@schools.example.net"));
        assertThat(found.body())
                .contains("<a class=\"secondary\" href=\"/login/district/" + district.value() + "\">")
                .doesNotContain("action=\"/login/district/");
        assertThat(found.headers().firstValue("Content-Security-Policy").orElse(""))
                .contains("form-action 'self'");
        assertThat(new PortalClient(port)
                        .post("/login/district", Map.of("address", "sam@example.com"))
                        .body())
                .contains("No district on this portal");
    }

    @Test
    void another_provider_or_name_asks_for_the_secret_again_and_turns_it_off() {
        assertThat(settings.state().on()).isTrue();
        settings.keep(settings(true, false), "");
        assertThat(settings.state().on()).as("other rules").isTrue();
        var moved = new SignOnSettings(ProviderKind.OTHER, server.issuer(), "another", "example.org", false, false);
        assertThat(settings.mistakes(moved, "")).containsExactly(SignOnService.Mistake.SECRET);

        settings.keep(moved, "x");

        assertThat(settings.state().on()).isFalse();
        assertThat(settings.state().tried()).isFalse();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM sign_on WHERE LOCATE(?, sealed_secret) > 0",
                        Integer.class,
                        IdentityServer.SECRET))
                .isZero();
    }
}

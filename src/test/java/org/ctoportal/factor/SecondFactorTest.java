package org.ctoportal.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import javax.crypto.spec.SecretKeySpec;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.RefusedSeatException;
import org.ctoportal.people.SignInRulesService;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Signing in with a code, as a browser does it. */
@IntegrationTest
class SecondFactorTest {

    private static final String SESSION = "portal-session";
    private static final String KEPT = "portal-kept";
    private static final Duration STEP = Duration.ofSeconds(31);
    private static final Duration SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SecondFactorService factors;

    @Autowired
    PeopleService people;

    @Autowired
    SignInRulesService rules;

    @Autowired
    SessionStanding standing;

    @Autowired
    PostOffice office;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    PeopleDesk desk;
    DistrictId district;
    String email;
    PersonId secretary;
    FactorSecret secret;
    List<String> recovery;

    @BeforeEach
    void setUp() throws Exception {
        desk = PeopleDesk.in(districts);
        district = desk.district();
        email = districts.emailIn(district, Role.BOARD_SECRETARY);
        secretary = desk.person(Role.BOARD_SECRETARY);
        districts.actIn(district, Role.BOARD_SECRETARY);
        secret = factors.propose();
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    private void turnOn() throws Exception {
        districts.actIn(district, Role.BOARD_SECRETARY);
        recovery = factors.turnOn(secret, new Proof(TwoDistricts.PASSWORD, code()), 0);
        clock.advance(STEP);
    }

    private String code() throws Exception {
        var generator = new TimeBasedOneTimePasswordGenerator();
        return generator.generateOneTimePasswordString(
                new SecretKeySpec(secret.value(), generator.getAlgorithm()), clock.instant());
    }

    private PortalClient withPassword(String... fields) {
        var browser = new PortalClient(port);
        var form = new java.util.HashMap<>(Map.of("username", email, "password", TwoDistricts.PASSWORD));
        for (var at = 0; at < fields.length; at += 2) {
            form.put(fields[at], fields[at + 1]);
        }
        assertThat(location(browser.post("/login", form))).isEqualTo("/login/code");
        return browser;
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }

    private static HttpResponse<String> type(PortalClient browser, String code) {
        return browser.post("/login/code", Map.of("code", code));
    }

    @Asvs({50, 55})
    @Test
    void after_the_password_nothing_opens_before_the_code_and_the_session_is_another_then() throws Exception {
        turnOn();
        var browser = withPassword();
        var before = browser.cookie(SESSION).orElseThrow().getValue();

        assertThat(browser.get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(401);
        assertThat(browser.get("/audit/file").statusCode()).isEqualTo(302);
        assertThat(browser.postJson("/self-assessments/1/answers", "[]").statusCode())
                .isEqualTo(401);
        assertThat(type(browser, "000000x").statusCode()).isEqualTo(401);
        var right = code();
        assertThat(location(type(browser, right))).as("what was asked for").isEqualTo("/audit/file");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(browser.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo(before);
        assertThat(type(withPassword(), right).statusCode()).as("a second time").isEqualTo(401);
    }

    @Asvs(22)
    @Test
    void wrong_codes_make_one_wait_and_a_right_password_between_them_does_not_help() throws Exception {
        turnOn();
        for (var attempt = 0; attempt < 4; attempt++) {
            assertThat(type(withPassword(), "12345" + attempt).statusCode()).isEqualTo(401);
        }

        assertThat(new PortalClient(port).signIn(email, TwoDistricts.PASSWORD).statusCode())
                .isEqualTo(401);
        clock.advance(STEP);
        assertThat(location(type(withPassword(), code()))).isEqualTo("/");
    }

    @Asvs(52)
    @Test
    void a_recovery_code_opens_once_instead() throws Exception {
        turnOn();
        assertThat(recovery).hasSize(10).doesNotHaveDuplicates();

        assertThat(location(type(withPassword(), recovery.getFirst().toLowerCase())))
                .isEqualTo("/");

        assertThat(type(withPassword(), recovery.getFirst()).statusCode()).isEqualTo(401);
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThat(factors.state().recoveryLeft()).isEqualTo(9);
        clock.advance(STEP);
        var others = factors.renewRecovery(new Proof(TwoDistricts.PASSWORD, code()));
        assertThat(type(withPassword(), recovery.get(1)).statusCode()).isEqualTo(401);
        assertThat(location(type(withPassword(), others.getFirst()))).isEqualTo("/");
    }

    @Test
    void browsers_of_before_are_out_and_one_kept_after_the_code_needs_none() throws Exception {
        var before = new PortalClient(port);
        before.post("/login", Map.of("username", email, "password", TwoDistricts.PASSWORD, "remember-me", "true"));
        assertThat(before.get("/").statusCode()).isEqualTo(200);

        turnOn();

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(before.get("/").statusCode()).isEqualTo(302));
        var ticket = new PortalClient(port);
        before.cookie(KEPT).ifPresent(cookie -> ticket.addCookie(KEPT, cookie.getValue()));
        assertThat(ticket.get("/").statusCode()).isEqualTo(302);
        var browser = withPassword("remember-me", "true");
        assertThat(browser.cookie(KEPT)).as("before the code").isEmpty();
        type(browser, code());
        var later = new PortalClient(port);
        later.addCookie(KEPT, browser.cookie(KEPT).orElseThrow().getValue());
        assertThat(later.get("/").statusCode()).isEqualTo(200);
    }

    @Asvs({52, 68})
    @Test
    void the_secret_and_the_codes_are_not_in_the_database_as_they_are() throws Exception {
        turnOn();

        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM second_factor WHERE person_id = ? AND LOCATE(?, sealed) > 0",
                        Integer.class,
                        secretary.value(),
                        secret.value()))
                .isZero();
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM recovery_code WHERE person_id = ?", Integer.class, secretary.value()))
                .isEqualTo(10);
    }

    @Asvs(60)
    @Test
    void turning_it_off_takes_the_password_and_a_code() throws Exception {
        turnOn();

        refused(Proof.PASSWORD, new Proof("not the password", code()));
        refused(Proof.CODE, new Proof(TwoDistricts.PASSWORD, "123456"));
        factors.turnOff(new Proof(TwoDistricts.PASSWORD, code()));

        assertThat(location(new PortalClient(port).signIn(email, TwoDistricts.PASSWORD)))
                .isEqualTo("/");
    }

    private void refused(String field, Proof proof) {
        assertThatExceptionOfType(RefusedFactorException.class)
                .isThrownBy(() -> factors.turnOff(proof))
                .extracting(RefusedFactorException::field)
                .isEqualTo(field);
    }

    @Test
    void who_lost_phone_and_codes_is_let_in_by_the_administrator_and_nobody_else() throws Exception {
        turnOn();
        desk.administrate();
        assertThat(people.list(new PeopleFilter(email, null)).getFirst().secondFactor())
                .isTrue();
        districts.actInFirst(Role.DISTRICT_ADMINISTRATOR);
        assertThatExceptionOfType(RefusedSeatException.class).isThrownBy(() -> people.resetSecondFactor(secretary));
        desk.administrate();

        districts.readsSpanish(email);
        assertThat(office.arriving(email, () -> people.resetSecondFactor(secretary)))
                .startsWith(
                        "Se retiró su segundo factor\n\nHola, BOARD_SECRETARY C:\n\nAda Administrator, de Cedar Hollow");

        assertThat(people.list(new PeopleFilter(email, null)).getFirst().secondFactor())
                .isFalse();
        assertThat(location(new PortalClient(port).signIn(email, TwoDistricts.PASSWORD)))
                .isEqualTo("/");
        var administrator = districts.person(desk.administrator());
        assertThat(jdbc.queryForObject(
                        "SELECT COUNT(*) FROM " + jdbc.queryForObject("SELECT DATABASE()", String.class)
                                + "_audit.audit_event WHERE district_id = ? AND actor = ? AND detail LIKE '%secondFactorAt%'",
                        Integer.class,
                        district.value(),
                        "person " + administrator.value()))
                .isEqualTo(1);
    }

    @Asvs(50)
    @Test
    void of_whom_the_district_demands_it_opens_nothing_else_until_it_is_set_up() throws Exception {
        var browser = new PortalClient(port);
        browser.signIn(email, TwoDistricts.PASSWORD);
        var page = UidlClient.open(browser);
        desk.administrate();

        rules.demand(Set.of(Role.BOARD_SECRETARY));

        await().atMost(SECOND)
                .untilAsserted(
                        () -> assertThat(page.send(UidlClient.event(1, "click")).statusCode())
                                .isEqualTo(401));
        assertThat(location(browser.get("/policies"))).isEqualTo("/second-factor");
        assertThat(browser.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(401);
        assertThat(browser.get("/second-factor?v-r=init&location=&query=").statusCode())
                .isEqualTo(401);
        var shown = Pattern.compile("labelledby=\"secret-label\">([A-Z2-7 ]+)<")
                .matcher(browser.get("/second-factor").body());
        assertThat(shown.find()).isTrue();
        secret = Base32.read(shown.group(1));
        assertThat(browser.post("/second-factor", Map.of("password", TwoDistricts.PASSWORD, "code", "123"))
                        .statusCode())
                .isEqualTo(422);
        var done = browser.post("/second-factor", Map.of("password", TwoDistricts.PASSWORD, "code", code()));
        assertThat(done.body()).contains("Keep these recovery codes");

        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        assertThat(location(new PortalClient(port).signIn(email, TwoDistricts.PASSWORD)))
                .isEqualTo("/login/code");
    }
}

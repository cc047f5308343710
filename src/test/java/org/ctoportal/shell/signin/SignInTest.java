package org.ctoportal.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.Corpus;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SignInTest {

    static final String SESSION = "portal-session";
    static final String RETURN = "portal-return";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    PortalClient browser;

    @BeforeEach
    void open() {
        browser = new PortalClient(port);
    }

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @Test
    void the_page_comes_without_a_session_and_without_vaadin() {
        var page = browser.get("/login");

        assertThat(page.headers().map()).doesNotContainKey("set-cookie");
        assertThat(page.body()).doesNotContain("<script", "window.Vaadin");
    }

    @Test
    void the_page_fetches_the_scripts_of_the_screens_ahead() {
        assertThat(browser.get("/login").body()).containsPattern("rel=\"prefetch\"[^>]+/VAADIN/build/indexhtml-");
    }

    @Test
    void the_page_speaks_the_language_the_browser_asks_for() {
        assertThat(browser.get("/login", "Accept-Language", "es-MX,en;q=0.5").body())
                .contains("<html lang=\"es\">", "Contraseña");
        assertThat(browser.get("/login", "Accept-Language", "de-DE").body()).contains("<html lang=\"en\">", "Password");
    }

    @Asvs(55)
    @Test
    void the_right_password_opens_the_portal_in_a_new_session() {
        browser.addCookie(SESSION, "0123456789ABCDEF0123456789ABCDEF");

        var answer = browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(answer.headers().firstValue("Location")).hasValue("/");
        assertThat(browser.cookie(SESSION).orElseThrow().getValue()).isNotEqualTo("0123456789ABCDEF0123456789ABCDEF");
        assertThat(browser.cookie(SESSION).orElseThrow().isHttpOnly()).isTrue();
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void an_address_may_be_typed_with_capitals_and_spaces() {
        var email = " " + districts.emailInFirst(Role.HR).toUpperCase() + " ";

        assertThat(browser.signIn(email, TwoDistricts.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Asvs(51)
    @Test
    void a_known_and_an_unknown_address_get_the_same_answer() {
        var known = browser.signIn("panelist.a" + districts.first().value() + "@example.org", "not the password");
        var unknown = browser.signIn("panelist.x" + districts.first().value() + "@example.org", "not the password");

        assertThat(known.statusCode()).isEqualTo(401).isEqualTo(unknown.statusCode());
        assertThat(known.body().replace("panelist.a", "panelist.x")).isEqualTo(unknown.body());
        assertThat(known.headers().map()).doesNotContainKey("location");
    }

    @Asvs(1)
    @Corpus("E1")
    @Test
    void a_refusal_keeps_the_address_as_text_and_is_announced() {
        var page = browser.signIn("\"><script>alert(1)</script>@x.org", "wrong").body();

        assertThat(page)
                .contains("role=\"alert\"", "&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;@x.org")
                .doesNotContain("<script>");
    }

    @Asvs(48)
    @Test
    void after_four_wrong_passwords_the_right_one_must_wait_without_being_told_so() {
        var email = districts.emailInFirst(Role.BOARD_SECRETARY);
        for (int attempt = 0; attempt < 4; attempt++) {
            browser.signIn(email, "wrong password " + attempt);
        }

        var early = browser.signIn(email, TwoDistricts.PASSWORD);
        var wrong = browser.signIn(email, "wrong again");
        assertThat(early.statusCode()).isEqualTo(401);
        assertThat(early.body()).isEqualTo(wrong.body());

        clock.advance(Duration.ofSeconds(16));
        assertThat(browser.signIn(email, TwoDistricts.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Asvs(48)
    @Test
    void tries_during_the_wait_do_not_stretch_it() {
        var email = districts.emailInFirst(Role.LEGAL_REVIEWER);
        for (int attempt = 0; attempt < 12; attempt++) {
            browser.signIn(email, "wrong password " + attempt);
        }

        clock.advance(Duration.ofSeconds(16));
        assertThat(browser.signIn(email, TwoDistricts.PASSWORD).statusCode()).isEqualTo(302);
    }

    @Test
    void the_page_asked_for_before_sign_in_is_shown_after_it() {
        browser.get("/district/profile?tab=contacts");

        var answer = browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(answer.headers().firstValue("Location")).hasValue("/district/profile?tab=contacts");
    }

    @Asvs(32)
    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example/",
                "/\\evil.example",
                "https://evil.example/",
                "/\t/evil.example",
                "evil.example",
                "/..//evil.example\r\nSet-Cookie: a=b"
            })
    void a_forged_return_address_leads_nowhere_else(String forged) {
        browser.addCookie(
                RETURN, java.util.Base64.getUrlEncoder().withoutPadding().encodeToString(forged.getBytes()));

        var answer = browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Asvs(32)
    @ParameterizedTest
    @ValueSource(strings = {"continue", "next", "returnUrl", "redirect"})
    void no_parameter_decides_where_sign_in_leads(String parameter) {
        var answer = browser.post(
                "/login?" + parameter + "=//evil.example",
                Map.of(
                        "username",
                        districts.emailInFirst(Role.HR),
                        "password",
                        TwoDistricts.PASSWORD,
                        parameter,
                        "https://evil.example"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/");
    }

    @Asvs(49)
    @Test
    void without_demo_mode_nobody_enters_by_a_click() {
        var answer = browser.post("/login/demo", Map.of("person", "1"));

        assertThat(answer.headers().firstValue("Location")).hasValue("/login");
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void who_is_signed_in_is_sent_on_from_the_sign_in_page() {
        browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(browser.get("/login").headers().firstValue("Location")).hasValue("/");
    }
}

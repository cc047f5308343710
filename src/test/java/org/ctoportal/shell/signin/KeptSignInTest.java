package org.ctoportal.shell.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.regex.Pattern;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class KeptSignInTest {

    static final String KEPT = "portal-kept";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    PortalClient browser;

    @BeforeEach
    void signInAndStay() {
        browser = new PortalClient(port);
        browser.post(
                "/login",
                Map.of(
                        "username",
                        districts.emailInFirst(Role.TECHNOLOGY_LEADER),
                        "password",
                        TwoDistricts.PASSWORD,
                        "remember-me",
                        "true"));
    }

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @Test
    void only_who_asks_for_it_stays_signed_in() {
        var other = new PortalClient(port);
        other.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(other.cookie(KEPT)).isEmpty();
        var cookie = browser.cookie(KEPT).orElseThrow();
        assertThat(cookie.isHttpOnly()).isTrue();
        assertThat(Duration.ofSeconds(cookie.getMaxAge())).isBetween(Duration.ofDays(13), Duration.ofDays(14));
    }

    @Test
    void a_browser_comes_back_without_its_session_and_gets_a_new_ticket() {
        var later = withTicket(ticket(browser));

        assertThat(later.get("/").statusCode()).isEqualTo(200);
        assertThat(ticket(later)).isNotEqualTo(ticket(browser));
    }

    @Test
    void two_tabs_that_come_back_together_are_no_theft() throws Exception {
        var ticket = ticket(browser);
        var first = withTicket(ticket);
        var second = withTicket(ticket);

        try (var tabs = Executors.newFixedThreadPool(2)) {
            var start = new CyclicBarrier(2);
            for (var outcome :
                    tabs.<Integer>invokeAll(List.of(() -> status(first, start), () -> status(second, start)))) {
                assertThat(outcome.get()).isEqualTo(200);
            }
        }
    }

    private static int status(PortalClient tab, CyclicBarrier start) throws Exception {
        start.await();
        return tab.get("/").statusCode();
    }

    @Test
    void a_ticket_used_twice_signs_out_every_kept_browser_of_the_person() {
        var stolen = ticket(browser);
        var thief = withTicket(stolen);
        thief.get("/");
        clock.advance(Duration.ofMinutes(5));

        assertThat(withTicket(stolen).get("/").statusCode()).isEqualTo(302);
        assertThat(withTicket(ticket(thief)).get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_ticket_ends_two_weeks_after_its_last_use() {
        clock.advance(Duration.ofDays(14).plusMinutes(1));

        assertThat(withTicket(ticket(browser)).get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void waiting_after_wrong_passwords_does_not_sign_out_kept_browsers() {
        for (int attempt = 0; attempt < 5; attempt++) {
            new PortalClient(port).signIn(districts.emailInFirst(Role.TECHNOLOGY_LEADER), "wrong " + attempt);
        }

        assertThat(withTicket(ticket(browser)).get("/").statusCode()).isEqualTo(200);
        clock.advance(Duration.ofMinutes(1));
        browser.signIn(districts.emailInFirst(Role.TECHNOLOGY_LEADER), TwoDistricts.PASSWORD);
    }

    @Asvs(57)
    @Test
    void signing_out_forgets_the_ticket() {
        var ticket = ticket(browser);
        var csrf = Pattern.compile("name=\"_csrf\" content=\"([^\"]+)\"")
                .matcher(browser.get("/").body());
        assertThat(csrf.find()).isTrue();

        var answer = browser.post("/logout", Map.of("_csrf", csrf.group(1)));

        assertThat(answer.headers().firstValue("Location")).hasValue("/login?out");
        assertThat(withTicket(ticket).get("/").statusCode()).isEqualTo(302);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void signing_in_as_somebody_else_forgets_the_ticket() {
        var ticket = ticket(browser);

        browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(browser.cookie(KEPT)).isEmpty();
        assertThat(withTicket(ticket).get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_ticket_nobody_gave_out_is_worth_nothing() {
        assertThat(withTicket("bm90LW91cnM6bm90LW91cnM").get("/").statusCode()).isEqualTo(302);
        assertThat(withTicket("%%%").get("/").statusCode()).isEqualTo(302);
    }

    private PortalClient withTicket(String ticket) {
        var other = new PortalClient(port);
        other.addCookie(KEPT, ticket);
        return other;
    }

    private static String ticket(PortalClient client) {
        return client.cookie(KEPT).orElseThrow().getValue();
    }
}

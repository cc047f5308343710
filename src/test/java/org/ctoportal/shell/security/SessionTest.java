package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

@IntegrationTest
class SessionTest {

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    TestClock clock;

    PortalClient browser;
    UidlClient page;

    @AfterEach
    void putClockBack() {
        clock.reset();
    }

    @BeforeEach
    void openPage() {
        browser = signedIn();
        page = UidlClient.open(browser);
        page.goTo("");
    }

    @Test
    void a_page_whose_session_is_over_is_told_so_instead_of_being_redirected() {
        browser.addCookie("portal-session", "gone");

        assertThat(page.send(UidlClient.event(1, "ui-refresh")).statusCode()).isEqualTo(401);
        assertThat(page.heartbeat().statusCode()).isEqualTo(410);
    }

    @Asvs(63)
    @Test
    void nobody_makes_a_session_without_signing_in() {
        var stranger = new PortalClient(port);

        assertThat(stranger.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(401);
        assertThat(stranger.get("/").statusCode()).isEqualTo(302);
        assertThat(stranger.cookie("portal-session")).isEmpty();
    }

    @Test
    void the_eldest_of_too_many_sessions_of_a_person_ends() {
        var younger = new ArrayList<PortalClient>();
        for (int session = 0; session < SessionSeat.MOST_SESSIONS; session++) {
            younger.add(signedIn());
        }

        assertThat(page.send(UidlClient.event(1, "ui-refresh")).statusCode()).isEqualTo(401);
        assertThat(younger.getLast().get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void a_page_that_lost_its_session_shows_a_notice_and_stays() {
        var start = signedIn().get("/?v-r=init&location=&query=", "Accept-Language", "es");

        assertThat(start.body())
                .contains("Lo que escribió en una frase se guarda en esta pestaña")
                .contains("\"url\":null");
    }

    @Asvs(56)
    @Test
    void a_session_ends_after_half_a_day_however_busy_it_was() {
        clock.advance(Duration.ofHours(12).minusMinutes(1));
        assertThat(page.send(UidlClient.event(1, "ui-refresh")).statusCode()).isEqualTo(200);

        clock.advance(Duration.ofMinutes(2));
        assertThat(page.send(UidlClient.event(1, "ui-refresh")).statusCode()).isEqualTo(401);
        assertThat(browser.get("/").statusCode()).isEqualTo(302);
    }

    @Test
    void a_file_is_open_to_everybody() {
        assertThat(new PortalClient(port).get("/styles/tokens.css").statusCode())
                .isEqualTo(200);
        assertThat(new PortalClient(port).get("/icons/portal.svg").statusCode()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"/styles/no-such-file.css", "/styles/", "/styles", "/styles/tokens.css/", "/js/", "/fonts/"})
    void an_address_among_the_open_files_makes_no_session_either(String address) {
        var stranger = new PortalClient(port);

        assertThat(stranger.get(address).statusCode()).isEqualTo(302);
        assertThat(stranger.cookie("portal-session")).isEmpty();
    }

    @Asvs(61)
    @Test
    void no_session_number_stands_in_an_address() {
        var answer = new PortalClient(port).get("/");

        assertThat(answer.headers().map().toString() + answer.body()).doesNotContainIgnoringCase("jsessionid");
    }

    private PortalClient signedIn() {
        var client = new PortalClient(port);
        client.signIn(districts.emailInSecond(Role.PANELIST), TwoDistricts.PASSWORD);
        return client;
    }
}

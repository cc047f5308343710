package org.ctoportal.shell.security;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import java.util.Set;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleFilter;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.SeatTerms;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What was taken from somebody is gone within a second, in what is open too. */
@IntegrationTest
class StandingTest {

    private static final Duration SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    PeopleService people;

    PeopleDesk desk;
    PortalClient browser;
    PersonId secretary;

    @BeforeEach
    void signIn() {
        desk = PeopleDesk.in(districts);
        secretary = desk.person(Role.BOARD_SECRETARY);
        browser = new PortalClient(port);
        browser.post(
                "/login",
                Map.of(
                        "username",
                        districts.emailIn(desk.district(), Role.BOARD_SECRETARY),
                        "password",
                        TwoDistricts.PASSWORD,
                        "remember-me",
                        "true"));
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Asvs(58)
    @Test
    void a_disabled_person_is_refused_in_open_windows_and_does_not_come_back_by_a_kept_sign_in() {
        var page = UidlClient.open(browser);
        assertThat(page.send(UidlClient.event(1, "click")).statusCode()).isEqualTo(200);
        var kept = browser.cookie("portal-kept").orElseThrow().getValue();

        people.disable(secretary);

        await().atMost(SECOND)
                .untilAsserted(
                        () -> assertThat(page.send(UidlClient.event(1, "click")).statusCode())
                                .isEqualTo(401));
        assertThat(browser.get("/policies").statusCode()).isEqualTo(302);
        var other = new PortalClient(port);
        other.addCookie("portal-kept", kept);
        assertThat(other.get("/").statusCode()).isEqualTo(302);
        people.enable(secretary);
    }

    @Asvs(58)
    @Test
    void who_loses_a_role_stays_signed_in_without_it_and_the_open_window_is_over() {
        var page = UidlClient.open(browser);
        page.goTo("policies");

        people.change(secretary, new SeatTerms(Set.of(Role.PANELIST), "Clerk"));

        await().atMost(SECOND)
                .untilAsserted(
                        () -> assertThat(page.send(UidlClient.event(1, "click")).statusCode())
                                .isEqualTo(401));
        assertThat(browser.get("/").statusCode()).isEqualTo(200);
        var anew = UidlClient.open(browser);
        assertThat(anew.goTo("policies")).contains("not part of your role");
    }

    @Test
    void the_list_says_when_somebody_came() {
        browser.get("/");

        assertThat(people.list(new PeopleFilter("BOARD_SECRETARY", null))
                        .getFirst()
                        .day())
                .isNotNull();
        assertThat(people.list(new PeopleFilter("SUPERINTENDENT", null))
                        .getFirst()
                        .day())
                .isNull();
    }
}

package org.ctoportal.shell.join;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.ctoportal.identity.Role;
import org.ctoportal.people.InvitationService;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

@IntegrationTest
class JoinTest {

    private static final String PASSWORD = "seventeen green herons";

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    InvitationService invitations;

    @Autowired
    JdbcTemplate jdbc;

    PortalClient browser;

    @BeforeEach
    void open() {
        browser = new PortalClient(port);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    private String invited(String email, Role... roles) {
        PeopleDesk.in(districts);
        invitations.invite(PeopleDesk.invitation(email, roles));
        return PeopleDesk.link(jdbc, email);
    }

    @Test
    void somebody_new_chooses_a_password_and_is_in_and_nothing_was_kept_before() {
        var email = PeopleDesk.newcomer("new");
        var link = invited(email, Role.HR);

        var page = browser.get(link);
        assertThat(page.body()).contains(email, "Ada Administrator", "Taylor Brandt");
        assertThat(page.headers().firstValue("Content-Security-Policy").orElse(""))
                .doesNotContain("unsafe");
        var weak = browser.post(link, Map.of("name", "Taylor", "password", "taylor"));
        assertThat(weak.statusCode()).isEqualTo(422);
        assertThat(weak.body()).contains("Use at least 12 characters.");
        assertThat(browser.cookie("portal-session")).isEmpty();

        var joined = browser.post(link, Map.of("name", "Taylor", "password", PASSWORD, "email", "x@example.org"));

        assertThat(joined.statusCode()).isEqualTo(302);
        assertThat(browser.get("/people").statusCode()).isEqualTo(200);
        assertThat(new PortalClient(port).signIn(email, PASSWORD).headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).doesNotContain("login"));
    }

    @Asvs(51)
    @Test
    void every_link_that_opens_nothing_looks_the_same() {
        var link = invited(PeopleDesk.newcomer("new"), Role.HR);
        browser.post(link, Map.of("name", "Taylor", "password", PASSWORD));
        var stranger = new PortalClient(port);

        var used = stranger.get(link);
        var never = stranger.get(link.replaceAll("-.*", "-" + "A".repeat(43)));
        var posted = stranger.post(link, Map.of("name", "Taylor", "password", PASSWORD));

        assertThat(used.statusCode()).isEqualTo(404);
        assertThat(used.body()).isEqualTo(never.body()).isEqualTo(posted.body());
        assertThat(stranger.get("/join/x").statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_with_an_account_signs_in_with_it_and_comes_back_to_accept() {
        var email = districts.panelistIn(districts.first(), "Known");
        var link = invited(email, Role.BOARD_SECRETARY);

        assertThat(browser.get(link).body()).contains(link + "/seat").doesNotContain("new-password");
        assertThat(browser.get(link + "/seat").headers().firstValue("Location"))
                .hasValueSatisfying(place -> assertThat(place).endsWith("/login"));
        var back = browser.signIn(email, TwoDistricts.PASSWORD)
                .headers()
                .firstValue("Location")
                .orElseThrow();
        assertThat(back).endsWith(link + "/seat");
        assertThat(browser.get(link).body()).contains("action=\"" + link + "/seat\"");

        var accepted = browser.post(link + "/seat", Map.of());

        assertThat(accepted.statusCode()).isEqualTo(302);
        assertThat(browser.get("/policies").statusCode()).isEqualTo(200);
        assertThat(browser.get(link).statusCode()).isEqualTo(404);
    }

    @Test
    void somebody_else_who_is_signed_in_cannot_accept() {
        var link = invited(districts.panelistIn(districts.first(), "Known"), Role.BOARD_SECRETARY);
        browser.signIn(districts.emailInFirst(Role.HR), TwoDistricts.PASSWORD);

        assertThat(browser.get(link).body()).contains("Sign out first").doesNotContain("/seat\"");
        assertThat(browser.post(link + "/seat", Map.of()).statusCode()).isEqualTo(404);
    }
}

package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.Map;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.identity.PasswordChange;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SessionStanding;
import org.ctoportal.identity.SessionStanding.Verdict;
import org.ctoportal.identity.SessionSummary;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What is done on the own account reaches every browser. */
@IntegrationTest
class AccountTest {

    private static final String ANOTHER = "seventeen green herons";
    private static final Duration SECOND = Duration.ofSeconds(1);

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    OwnSessionService sessions;

    @Autowired
    AccountService accounts;

    @Autowired
    PasswordDoor door;

    @Autowired
    PasswordChange passwords;

    @Autowired
    SessionStanding standing;

    @Autowired
    CurrentUser currentUser;

    DistrictId district;
    String email;
    PortalClient kept;
    PortalClient other;

    @BeforeEach
    void signIn() {
        var desk = PeopleDesk.in(districts);
        district = desk.district();
        email = districts.emailIn(desk.district(), Role.HR);
        kept = new PortalClient(port);
        kept.post("/login", Map.of("username", email, "password", TwoDistricts.PASSWORD, "remember-me", "true"));
        kept.get("/", "User-Agent", "Mozilla/5.0 (Windows NT 10.0; rv:140.0) Firefox/140.0");
        other = new PortalClient(port);
        other.signIn(email, TwoDistricts.PASSWORD);
        other.get("/", "User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Firefox/140.0");
        districts.actIn(desk.district(), Role.HR);
    }

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Asvs(59)
    @Test
    void a_session_that_is_ended_is_over_and_its_browser_is_kept_no_longer_while_others_go_on() {
        assertThat(sessions.list(0))
                .extracting(SessionSummary::browser)
                .containsExactlyInAnyOrder("Firefox · Windows", "Firefox · Linux");
        assertThat(sessions.kept()).hasSize(1);

        sessions.end(numberOf("Firefox · Windows"));

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(kept.get("/").statusCode()).isEqualTo(302));
        assertThat(kept.get("/").statusCode()).isEqualTo(302);
        assertThat(other.get("/").statusCode()).isEqualTo(200);
        assertThat(sessions.kept()).isEmpty();
        assertThat(sessions.list(0)).hasSize(1);
    }

    @Asvs(59)
    @Test
    void all_others_end_together_and_the_own_session_goes_on() {
        var before = currentUser.get();
        var own = numberOf("Firefox · Linux");
        assertThat(standing.of(before, own)).isEqualTo(Verdict.GOES_ON);

        var after = sessions.endOthers(own);

        assertThat(standing.of(after, own)).as("at once").isEqualTo(Verdict.GOES_ON);
        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(kept.get("/").statusCode()).isEqualTo(302));
        assertThat(kept.get("/").statusCode()).isEqualTo(302);
        assertThat(standing.of(after, own)).isEqualTo(Verdict.GOES_ON);
        assertThat(standing.of(before, own)).isEqualTo(Verdict.OVER);
    }

    @Test
    void a_browser_that_is_forgotten_needs_the_password_after_its_session() {
        sessions.forget(sessions.kept().getFirst().key());

        assertThat(kept.get("/").statusCode()).isEqualTo(200);
        var later = new PortalClient(port);
        later.addCookie("portal-kept", kept.cookie("portal-kept").orElseThrow().getValue());
        assertThat(later.get("/").statusCode()).isEqualTo(302);
    }

    @Asvs(60)
    @Test
    void the_password_is_changed_with_the_present_one_alone_and_every_other_browser_is_out() {
        assertThat(accounts.changePassword("not the password", ANOTHER, 0)).isFalse();
        assertThat(accounts.changePassword(TwoDistricts.PASSWORD, "too short", 0))
                .isFalse();
        assertThat(other.get("/").statusCode()).isEqualTo(200);

        assertThat(accounts.changePassword(TwoDistricts.PASSWORD, ANOTHER, 0)).isTrue();

        await().atMost(SECOND)
                .untilAsserted(() -> assertThat(other.get("/").statusCode()).isEqualTo(302));
        assertThat(standing.of(sessions.again(), 0)).isEqualTo(Verdict.GOES_ON);
        assertThat(new PortalClient(port).signIn(email, ANOTHER).statusCode()).isEqualTo(302);
        assertThat(new PortalClient(port).signIn(email, TwoDistricts.PASSWORD).statusCode())
                .isEqualTo(401);
    }

    @Test
    void of_two_changes_in_the_same_moment_the_one_that_was_checked_before_the_other_changes_nothing() {
        var own = currentUser.get();
        var checked = passwords.verified(own, TwoDistricts.PASSWORD).orElseThrow();
        assertThat(accounts.changePassword(TwoDistricts.PASSWORD, ANOTHER, 0)).isTrue();

        assertThat(door.replace(own, checked, "hash of a stranger's", 0)).isFalse();

        assertThat(passwords.verified(own, ANOTHER)).isPresent();
    }

    @Asvs(59)
    @Test
    void nobody_ends_a_session_or_forgets_a_browser_of_somebody_else() {
        var number = numberOf("Firefox · Linux");
        var key = sessions.kept().getFirst().key();
        districts.actInFirst(Role.HR);

        sessions.end(number);
        sessions.forget(key);

        assertThat(sessions.list(0)).noneMatch(one -> one.id() == number);
        assertThat(other.get("/").statusCode()).isEqualTo(200);
        districts.actAs(email, district);
        assertThat(sessions.kept()).hasSize(1);
    }

    @Test
    void who_signs_in_over_the_session_of_somebody_else_has_one_of_their_own() {
        other.signIn(districts.emailInFirst(Role.PANELIST), TwoDistricts.PASSWORD);

        assertThat(other.get("/").statusCode()).isEqualTo(200);
        assertThat(other.get("/").statusCode()).isEqualTo(200);
        assertThat(sessions.list(0)).extracting(SessionSummary::browser).containsExactly("Firefox · Windows");
    }

    private long numberOf(String browser) {
        return sessions.list(0).stream()
                .filter(one -> one.browser().equals(browser))
                .findFirst()
                .orElseThrow()
                .id();
    }
}

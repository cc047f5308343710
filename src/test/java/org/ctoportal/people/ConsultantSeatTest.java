package org.ctoportal.people;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.ctoportal.identity.Colleague;
import org.ctoportal.identity.ColleagueService;
import org.ctoportal.identity.Role;
import org.ctoportal.people.RefusedSeatException.Why;
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
import org.springframework.jdbc.core.JdbcTemplate;

/** A seat from outside the district: with an end, accepted before anything opens, over by itself. */
@IntegrationTest
class ConsultantSeatTest {

    /** Less than the longest session. */
    private static final Duration LEFT = Duration.ofHours(3);

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    InvitationService invitations;

    @Autowired
    PeopleService people;

    @Autowired
    ColleagueService colleagues;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    PeopleDesk desk;
    String email;
    PortalClient browser;

    @BeforeEach
    void open() {
        desk = PeopleDesk.in(districts);
        email = PeopleDesk.newcomer("consultant");
        browser = new PortalClient(port);
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    private static SeatTerms until(Instant end) {
        return new SeatTerms(Set.of(Role.CONSULTANT), "Advisor", end);
    }

    private Instant inDays(int days) {
        return in(Duration.ofDays(days));
    }

    private Instant in(Duration time) {
        return clock.instant().plus(time);
    }

    @ParameterizedTest
    @ValueSource(ints = {-1, 0, 367})
    void it_is_given_with_an_end_within_a_year_or_not_at_all(int days) {
        var terms = until(days == 0 ? null : inDays(days));

        assertThatExceptionOfType(RefusedSeatException.class)
                .isThrownBy(() -> invitations.invite(new InvitePerson(email, "Avery Cole", terms)))
                .extracting(RefusedSeatException::why)
                .isEqualTo(Why.END);
        assertThatExceptionOfType(RefusedSeatException.class)
                .isThrownBy(() -> people.change(desk.person(Role.PANELIST), terms))
                .extracting(RefusedSeatException::why)
                .isEqualTo(Why.END);
    }

    @Asvs(58)
    @Test
    void it_opens_once_it_is_accepted_and_ends_by_itself_also_in_open_windows() {
        come();
        assertThat(location(browser.get("/job-descriptions"))).isEqualTo("/consent");
        assertThat(browser.get("/?v-r=init&location=&query=").statusCode()).isEqualTo(401);
        assertThat(browser.get("/consent").body()).contains("What you never see", "It ends by itself after");

        assertThat(location(browser.post("/consent", Map.of()))).isEqualTo("/");

        var page = UidlClient.open(browser);
        assertThat(page.goTo("")).contains("Advisor – until");
        assertThat(page.goTo("searches")).contains("not part of your role");
        clock.advance(LEFT);
        assertThat(page.send(UidlClient.event(1, "click")).statusCode()).isEqualTo(401);
        assertThat(browser.get("/job-descriptions").statusCode()).isEqualTo(302);
        assertThat(people.list(new PeopleFilter(email, null)).getFirst().state())
                .isEqualTo(PersonState.ENDED);
    }

    @Test
    void it_is_prolonged_by_the_district_and_need_not_be_accepted_again() {
        come();
        browser.post("/consent", Map.of());
        var person = people.list(new PeopleFilter(email, null)).getFirst();

        people.change(person.person(), until(inDays(90)));

        clock.advance(LEFT);
        var later = new PortalClient(port);
        var answer = later.signIn(email, "seventeen green herons");
        assertThat(location(answer)).isEqualTo("/");
        assertThat(location(later.get("/job-descriptions"))).isEmpty();
    }

    @Test
    void nobody_from_outside_is_among_those_an_assessment_can_be_shown_to() {
        come();
        districts.actIn(desk.district(), Role.SUPERINTENDENT);

        assertThat(colleagues.readers())
                .extracting(Colleague::name)
                .contains("HR C")
                .doesNotContain("Avery Cole");
    }

    private void come() {
        invitations.invite(new InvitePerson(email, "Avery Cole", until(in(LEFT))));
        assertThat(jdbc.queryForObject("SELECT body FROM outgoing_mail WHERE recipient = ?", String.class, email))
                .contains("as Advisor, until the end of");
        var link = PeopleDesk.link(jdbc, email);
        browser.post(link, Map.of("name", "Avery Cole", "password", "seventeen green herons"));
    }

    private static String location(HttpResponse<?> answer) {
        return answer.headers().firstValue("Location").orElse("");
    }
}

package org.ctoportal.api;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.Set;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.api.RefusedTokenException.Why;
import org.ctoportal.audit.Act;
import org.ctoportal.audit.AuditFilter;
import org.ctoportal.audit.AuditService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.OwnSessionService;
import org.ctoportal.identity.Role;
import org.ctoportal.identity.SignedInPerson;
import org.ctoportal.mail.PostOffice;
import org.ctoportal.people.AccountService;
import org.ctoportal.people.PeopleDesk;
import org.ctoportal.people.PeopleService;
import org.ctoportal.people.SeatTerms;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** Tokens are made with a password, used within what their owner may, and dead as soon as anything they rest on is. */
@IntegrationTest
@ExtendWith(OutputCaptureExtension.class)
class ApiTokenTest {

    private static final String POSTINGS = "/api/v1/postings";
    private static final AuditFilter READS = new AuditFilter(
            Optional.empty(), Optional.empty(), Optional.empty(), Optional.of(Act.READ_BY_PROGRAM), Optional.empty());

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    ApiTokenService tokens;

    @Autowired
    DistrictTokenService all;

    @Autowired
    PeopleService people;

    @Autowired
    AccountService accounts;

    @Autowired
    OwnSessionService sessions;

    @Autowired
    AuditService audit;

    @Autowired
    JdbcTemplate jdbc;

    @Autowired
    TestClock clock;

    PeopleDesk desk;
    DistrictId district;

    @BeforeEach
    void begin() {
        desk = PeopleDesk.in(districts);
        district = desk.district();
        districts.actIn(district, Role.HR);
    }

    @AfterEach
    void leave() {
        clock.reset();
        districts.signOut();
    }

    private String made(Scope... scopes) {
        return tokens.make(new MakeToken("Payroll", Set.of(scopes), 30, TwoDistricts.PASSWORD));
    }

    private HttpResponse<String> get(String address, String token) {
        return new PortalClient(port).get(address, "Authorization", "Bearer " + token, "Accept", "application/json");
    }

    @Asvs(52)
    @Test
    void a_token_is_shown_once_and_its_secret_is_kept_nowhere(CapturedOutput output) {
        var token = made(Scope.POSTINGS, Scope.CREDENTIALS);
        var answer = get(POSTINGS, token);

        assertThat(token).matches("cto_" + district.value() + "_[\\w-]{43}");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Cache-Control")).hasValue("no-store");
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("application/json");
        assertThat(answer.headers().firstValue("Access-Control-Allow-Origin")).isEmpty();
        assertThat(tokens.mine()).singleElement().satisfies(one -> {
            assertThat(one.scopes()).containsExactly(Scope.POSTINGS, Scope.CREDENTIALS);
            assertThat(token).endsWith(one.hint());
            assertThat(one.lastUsedAt()).isNotNull();
        });
        var secret = token.substring(token.length() - 43);
        assertThat(jdbc.queryForList("SELECT * FROM api_token WHERE district_id = ?", district.value())
                        .toString())
                .doesNotContain(secret);
        assertThat(letters())
                .contains("Payroll", "Postings, Credentials", "end it there")
                .doesNotContain(secret);
        assertThat(output.getAll()).doesNotContain(secret);
    }

    @Test
    void the_owner_of_a_token_is_told_in_the_language_of_their_letters(@Autowired PostOffice office) {
        var owner = districts.emailIn(district, Role.HR);
        districts.readsSpanish(owner);

        assertThat(office.arriving(owner, () -> made(Scope.AWARDS, Scope.POSTINGS)))
                .startsWith("Se dio acceso a un programa en nombre de usted")
                .contains("«Payroll»", "de: Convocatorias, Reconocimientos");
    }

    private String letters() {
        return jdbc.queryForList(
                        "SELECT * FROM outgoing_mail WHERE district_id = ? AND recipient = ?",
                        district.value(),
                        districts.emailIn(district, Role.HR))
                .toString();
    }

    @Test
    void every_token_that_opens_nothing_gets_the_same_answer() {
        var ended = made(Scope.POSTINGS);
        tokens.end(tokens.mine().getFirst().id());
        var other = made(Scope.POSTINGS);
        var moved = "cto_" + districts.second().value() + other.substring(other.lastIndexOf("_", other.length() - 43));

        var wrong = get(POSTINGS, other.substring(0, other.length() - 4) + "AAAA");

        assertThat(wrong.statusCode()).isEqualTo(401);
        assertThat(wrong.headers().firstValue("WWW-Authenticate"))
                .hasValueSatisfying(how -> assertThat(how).startsWith("Bearer"));
        assertThat(wrong.headers().firstValue("Content-Type").orElseThrow()).startsWith("application/problem+json");
        new ApiDescription().checkProblem(wrong.body());
        for (var dead : new String[] {ended, moved, "cto_1_x", "nothing"}) {
            assertThat(get(POSTINGS, dead).statusCode()).isEqualTo(401);
            assertThat(alike(get(POSTINGS, dead).body())).isEqualTo(alike(wrong.body()));
        }
        assertThat(get(POSTINGS + "?token=" + other, "").statusCode()).isEqualTo(401);
        assertThat(get(POSTINGS, other).statusCode()).isEqualTo(200);
        clock.advance(Duration.ofDays(31));
        assertThat(alike(get(POSTINGS, other).body())).as("expired").isEqualTo(alike(wrong.body()));
        assertThat(tokens.mine()).isEmpty();
    }

    private static String alike(String problem) {
        return problem.replaceAll("\"[0-9A-F]{8}\"", "reference");
    }

    @Asvs(58)
    @Test
    void what_is_taken_from_the_owner_is_taken_from_the_program() {
        var token = made(Scope.POSTINGS, Scope.CREDENTIALS);
        assertThat(get(POSTINGS, token).statusCode()).isEqualTo(200);
        assertThat(get("/api/v1/awards?year=2026", token).statusCode()).isEqualTo(403);

        assertThat(accounts.changePassword(TwoDistricts.PASSWORD, "seventeen green herons", 0))
                .isTrue();
        sessions.endOthers(0);
        assertThat(get(POSTINGS, token).statusCode())
                .as("a new password leaves it alone")
                .isEqualTo(200);

        desk.administrate();
        people.change(desk.person(Role.HR), new SeatTerms(Set.of(Role.PANELIST), "Clerk"));
        assertThat(get(POSTINGS, token).statusCode()).as("other roles").isEqualTo(403);
        people.disable(desk.person(Role.HR));
        await().atMost(Duration.ofSeconds(1))
                .untilAsserted(
                        () -> assertThat(get(POSTINGS, token).statusCode()).isEqualTo(401));
    }

    @Test
    void whoever_keeps_people_sees_and_ends_every_token_of_the_district_and_of_no_other() {
        var token = made(Scope.POSTINGS);
        districts.actInFirst(Role.SUPERINTENDENT);
        var elsewhere = made(Scope.POSTINGS);
        var elsewhereId = tokens.mine().getFirst().id();

        desk.administrate();
        assertThat(all.list()).singleElement().satisfies(one -> {
            assertThat(one.owner()).isEqualTo("HR C");
            assertThat(one.name()).isEqualTo("Payroll");
        });
        all.end(elsewhereId);
        tokens.end(all.list().getFirst().id());
        assertThat(get(POSTINGS, elsewhere).statusCode()).isEqualTo(200);
        assertThat(get(POSTINGS, token).statusCode()).as("not one's own").isEqualTo(200);

        all.end(all.list().getFirst().id());

        assertThat(get(POSTINGS, token).statusCode()).isEqualTo(401);
        assertThat(all.list()).isEmpty();
    }

    @Asvs(60)
    @Test
    void a_token_is_refused_at_what_stands_in_the_way() {
        refused(Why.NAME, () -> tokens.make(new MakeToken(" ", Set.of(Scope.POSTINGS), 7, TwoDistricts.PASSWORD)));
        refused(Why.SCOPES, () -> tokens.make(new MakeToken("One", Set.of(), 7, TwoDistricts.PASSWORD)));
        refused(Why.DAYS, () -> tokens.make(new MakeToken("One", Set.of(Scope.POSTINGS), 366, TwoDistricts.PASSWORD)));
        refused(Why.PASSWORD, () -> tokens.make(new MakeToken("One", Set.of(Scope.POSTINGS), 7, "not the password")));
        assertThat(tokens.mine()).isEmpty();
        for (var made = 0; made < ApiTokenService.MOST; made++) {
            made(Scope.POSTINGS);
        }
        refused(Why.TOO_MANY, () -> made(Scope.POSTINGS));

        districts.actIn(district, Role.PANELIST);
        assertThat(tokens.usable()).isEmpty();
        refused(Why.SCOPES, () -> made(Scope.POSTINGS));
    }

    private static void refused(Why why, ThrowingCallable making) {
        assertThatThrownBy(making)
                .isInstanceOfSatisfying(
                        RefusedTokenException.class, e -> assertThat(e.why()).isEqualTo(why));
    }

    @Test
    void the_use_is_noted_once_a_minute_and_each_address_told_of_once_in_it() {
        var token = made(Scope.POSTINGS);
        get(POSTINGS, token);
        var first = tokens.mine().getFirst().lastUsedAt();
        get(POSTINGS + "?page=1", token);

        assertThat(tokens.mine().getFirst().lastUsedAt()).isEqualTo(first);
        clock.advance(Duration.ofMinutes(2));
        get(POSTINGS, token);
        get(POSTINGS + "/999999999", token);

        assertThat(tokens.mine().getFirst().lastUsedAt()).isAfter(first.plus(1, ChronoUnit.MINUTES));
        var id = tokens.mine().getFirst().id();
        desk.administrate();
        assertThat(audit.events(READS, 0, 10)).hasSize(2).allSatisfy(event -> {
            assertThat(event.actor()).isEqualTo(SignedInPerson.actor(desk.person(Role.HR)));
            assertThat(event.subject()).isEqualTo(id);
            assertThat(event.detail()).isEqualTo(POSTINGS);
        });
    }
}

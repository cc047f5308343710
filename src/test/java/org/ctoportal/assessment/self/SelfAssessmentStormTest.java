package org.ctoportal.assessment.self;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import javax.sql.DataSource;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Sha256;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.crypto.bcrypt.BCryptPasswordEncoder;

/**
 * Many people of a district are signed in and answer at the same moment, each as the browser does: what waits goes
 * together, the same again under the same number until there is an acknowledgement. One answer in four is sent again
 * though it was acknowledged, as when the acknowledgement was lost on the way. {@code -Dportal.test.people=500} for five
 * hundred, as the continuous integration does on MySQL.
 */
@IntegrationTest
class SelfAssessmentStormTest {

    private static final int PEOPLE = Integer.getInteger("portal.test.people", 100);
    private static final int ANSWERS = 4;
    private static final int MOST_TRIES = 40;

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SelfAssessmentService assessments;

    @Autowired
    DataSource database;

    private record Answerer(PersonId person, SelfAssessmentId sheet, String cookie) {}

    private record Place(long sheet, String statement) {}

    /** What was acknowledged: the level, and the number under which it was sent. */
    private final Map<Place, String> acknowledged = new ConcurrentHashMap<>();

    private final HttpClient browser = HttpClient.newHttpClient();
    private DistrictId district;

    @AfterEach
    void leave() {
        districts.signOut();
    }

    @Test
    void no_acknowledged_answer_of_many_people_is_lost_and_none_is_doubled() throws Exception {
        district = districts.another(CedarHollow.facts());
        var people = gather();
        var statements = assessments
                .run(people.getFirst().sheet())
                .instrument()
                .statements()
                .map(Instrument.Statement::code)
                .limit(ANSWERS)
                .toList();
        districts.signOut();

        try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (var one : threads.invokeAll(
                    people.stream().map(one -> answering(one, statements)).toList())) {
                one.get();
            }
        }

        assertThat(acknowledged).hasSize(PEOPLE * ANSWERS);
        assertThat(stored()).isEqualTo(acknowledged);
    }

    /** The last of them acts, so that the statements can be asked for. */
    private List<Answerer> gather() throws Exception {
        var emails = new ArrayList<String>();
        for (var at = 0; at < PEOPLE; at++) {
            var email = districts.panelistIn(district, "Answerer " + at);
            districts.seat(email, district, Role.TECHNOLOGY_LEADER);
            emails.add(email);
        }
        hashCheaply();
        var sheets = new HashMap<String, SelfAssessmentId>();
        for (var email : emails.reversed()) {
            districts.actAs(email, district);
            sheets.put(
                    email,
                    assessments.begin(new BeginSelfAssessment(
                            InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL)));
        }
        try (var threads = Executors.newFixedThreadPool(8)) {
            var signedIn = threads.invokeAll(emails.stream()
                    .map(email -> (Callable<Answerer>)
                            () -> new Answerer(districts.person(email), sheets.get(email), signedIn(email)))
                    .toList());
            var people = new ArrayList<Answerer>();
            for (var one : signedIn) {
                people.add(one.get());
            }
            return people;
        }
    }

    /** Hashing is slow on purpose; what is tried here is answering, not five hundred times that. */
    private void hashCheaply() {
        var digest = Base64.getEncoder()
                .encodeToString(Sha256.of(Normalizer.normalize(TwoDistricts.PASSWORD, Normalizer.Form.NFKC)));
        JdbcClient.create(database)
                .sql("update person set password_hash = :hash where name like 'Answerer %'")
                .param("hash", "{bcrypt-sha256}" + new BCryptPasswordEncoder(4).encode(digest))
                .update();
    }

    private String signedIn(String email) throws Exception {
        var form = "username=" + URLEncoder.encode(email, StandardCharsets.UTF_8) + "&password="
                + URLEncoder.encode(TwoDistricts.PASSWORD, StandardCharsets.UTF_8);
        var answer = browser.send(
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/login"))
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(BodyPublishers.ofString(form))
                        .build(),
                BodyHandlers.ofString());
        return answer.headers().allValues("Set-Cookie").stream()
                .filter(cookie -> cookie.startsWith("portal-session="))
                .map(cookie -> cookie.substring(0, cookie.indexOf(';')))
                .reduce((first, last) -> last)
                .orElseThrow();
    }

    private Callable<Void> answering(Answerer person, List<String> statements) {
        return () -> {
            var said = new ArrayList<String>();
            var stored = new HashMap<Place, String>();
            for (var at = 0; at < statements.size(); at++) {
                var level = 1 + (int) ((person.person().value() + at) % 5);
                var command = UUID.randomUUID();
                said.add("""
                        {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":""}""".formatted(command, statements.get(at), level));
                stored.put(new Place(person.sheet().value(), statements.get(at)), level + " " + command);
            }
            answer(person, said.subList(0, 1));
            answer(person, said.subList(0, 2));
            answer(person, said.subList(2, ANSWERS));
            acknowledged.putAll(stored);
            return null;
        };
    }

    private void answer(Answerer person, List<String> said) throws Exception {
        var body = "[" + String.join(",", said) + "]";
        HttpResponse<String> last = null;
        for (var attempt = 0; attempt < MOST_TRIES; attempt++) {
            last = browser.send(
                    HttpRequest.newBuilder(URI.create("http://localhost:" + port + "/"
                                    + SelfAssessmentRoutes.of(person.sheet()) + "/answers?seat="
                                    + person.person().value()))
                            .header("Content-Type", "application/json; charset=UTF-8")
                            .header("Cookie", person.cookie())
                            .POST(BodyPublishers.ofString(body))
                            .build(),
                    BodyHandlers.ofString());
            if (last.statusCode() == 200) {
                return;
            }
            Thread.sleep(50);
        }
        throw new AssertionError("Never acknowledged: " + last);
    }

    /** Every row there is; two of one statement would not come to one entry. */
    private Map<Place, String> stored() {
        var rows = new HashMap<Place, String>();
        JdbcClient.create(database)
                .sql("select assessment_id, statement, level, command from self_rating where district_id = :district")
                .param("district", district.value())
                .query(row -> {
                    var place = new Place(row.getLong(1), row.getString(2));
                    var before = rows.put(place, row.getInt(3) + " " + row.getString(4));
                    assertThat(before).as("doubled").isNull();
                });
        return rows;
    }
}

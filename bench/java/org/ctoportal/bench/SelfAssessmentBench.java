package org.ctoportal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.assessment.instrument.Instrument;
import org.ctoportal.assessment.instrument.InstrumentKind;
import org.ctoportal.assessment.self.Background;
import org.ctoportal.assessment.self.BeginSelfAssessment;
import org.ctoportal.assessment.self.Purpose;
import org.ctoportal.assessment.self.SelfAssessmentId;
import org.ctoportal.assessment.self.SelfAssessmentRoutes;
import org.ctoportal.assessment.self.SelfAssessmentService;
import org.ctoportal.district.DistrictId;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.test.context.ActiveProfiles;

/**
 * A self-assessment of fifty answers, and one of eighty (thirty of them changed once), over HTTP and the security filters,
 * what is sent committed before the next is sent, and submitted at the end; by one person, by eight and by 32 at once. One
 * answer at a time, as somebody gives them whose portal answers quickly, and ten at a time, as they go where many wait.
 */
@Tag("bench")
@SpringBootTest(
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "portal.demo=false",
            "portal.data-folder=target/bench/data",
            "portal.base-url=http://localhost",
            "management.server.port=0",
            "server.servlet.session.cookie.secure=false"
        })
@ActiveProfiles("embedded")
@Import(TwoDistricts.class)
class SelfAssessmentBench {

    private static final int ROUNDS = 5;

    /** What is compiled late is compiled by then, as in a portal that runs for days. */
    private static final int WARM_UP = 3;

    @LocalServerPort
    int port;

    @Autowired
    TwoDistricts districts;

    @Autowired
    SelfAssessmentService assessments;

    private record Person(KeptConnection connection, PersonId id, DistrictId district) {}

    @Test
    void a_self_assessment_is_finished() throws Exception {
        for (var people : List.of(1, 8, 32)) {
            var persons = connected(people);
            for (var answers : List.of(50, 80)) {
                for (var together : List.of(1, 10)) {
                    measure(persons, answers, together);
                }
            }
        }
    }

    private void measure(List<Person> persons, int answers, int together) throws Exception {
        for (var round = 0; round < WARM_UP; round++) {
            round(persons, answers, together);
        }
        var rates = new double[ROUNDS];
        var slowest = new double[ROUNDS];
        for (var round = 0; round < ROUNDS; round++) {
            var begin = System.nanoTime();
            var times = round(persons, answers, together);
            rates[round] = persons.size() / ((System.nanoTime() - begin) / 1e9);
            slowest[round] = times[times.length * 95 / 100] / 1e6;
        }
        var what = "%d answers, %d together, %d at once".formatted(answers, together, persons.size());
        Results.note("self-assessment finished: " + what, "/s", rates);
        Results.note("what was sent acknowledged, p95: " + what, "ms", slowest);
    }

    /** How long each answer took, the shortest first. */
    private long[] round(List<Person> persons, int answers, int together) throws Exception {
        var works = persons.stream()
                .map(person -> finishing(person, answers, together))
                .toList();
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var all = new ArrayList<Long>();
            for (var one : threads.invokeAll(works)) {
                all.addAll(one.get());
            }
            var times = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(times);
            return times;
        }
    }

    private Callable<List<Long>> finishing(Person person, int answers, int together) {
        districts.actIn(person.district(), Role.SUPERINTENDENT);
        var id = assessments.begin(
                new BeginSelfAssessment(InstrumentKind.TECHNOLOGY_LEADER, Purpose.GROWTH, Background.TECHNICAL));
        var statements = assessments
                .run(id)
                .instrument()
                .statements()
                .map(Instrument.Statement::code)
                .toList();
        districts.signOut();
        return () -> finish(person, id, statements, answers, together);
    }

    private static List<Long> finish(
            Person person, SelfAssessmentId id, List<String> statements, int answers, int together) throws IOException {
        var times = new ArrayList<Long>();
        for (var from = 0; from < answers; from += together) {
            var body = IntStream.range(from, from + together)
                    .mapToObj(at -> answer(statements.get(at % statements.size()), 1 + at % 5))
                    .collect(Collectors.joining(",", "[", "]"));
            var begin = System.nanoTime();
            post(person, id, "answers", body);
            times.add(System.nanoTime() - begin);
        }
        post(person, id, "submission", "{\"command\":\"" + UUID.randomUUID() + "\",\"confirmed\":true}");
        return times;
    }

    private static String answer(String statement, int level) {
        return """
                {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":""}""".formatted(UUID.randomUUID(), statement, level);
    }

    private static void post(Person person, SelfAssessmentId id, String what, String command) throws IOException {
        var status = person.connection()
                .postJson(
                        "/" + SelfAssessmentRoutes.of(id) + "/" + what + "?seat="
                                + person.id().value(),
                        command);
        if (status != 200) {
            throw new IllegalStateException("Not stored: " + status);
        }
    }

    private List<Person> connected(int people) throws IOException {
        var persons = new ArrayList<Person>();
        for (var at = 0; at < people; at++) {
            persons.add(person());
        }
        return persons;
    }

    private Person person() throws IOException {
        var district = districts.another(CedarHollow.facts());
        var browser = new PortalClient(port);
        browser.signIn(districts.emailIn(district, Role.SUPERINTENDENT), TwoDistricts.PASSWORD);
        var session = browser.cookie("portal-session").orElseThrow();
        return new Person(
                new KeptConnection(port, session.getName() + "=" + session.getValue()),
                districts.personIn(district, Role.SUPERINTENDENT),
                district);
    }
}

package org.ctoportal.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
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
 * each answer committed before the next is sent, and submitted at the end; by one person, by eight and by 32 at once.
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
                for (var round = 0; round < WARM_UP; round++) {
                    round(persons, answers);
                }
                var rates = new double[ROUNDS];
                var slowest = new double[ROUNDS];
                for (var round = 0; round < ROUNDS; round++) {
                    var begin = System.nanoTime();
                    var times = round(persons, answers);
                    rates[round] = people / ((System.nanoTime() - begin) / 1e9);
                    slowest[round] = times[times.length * 95 / 100] / 1e6;
                }
                Results.note(
                        "self-assessment of %d answers finished, %d at once".formatted(answers, people), "/s", rates);
                Results.note(
                        "one of its answers committed, %d at once, p95 (%d answers)".formatted(people, answers),
                        "ms",
                        slowest);
            }
        }
    }

    /** How long each answer took, the shortest first. */
    private long[] round(List<Person> persons, int answers) throws Exception {
        var works = persons.stream().map(person -> finishing(person, answers)).toList();
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

    private Callable<List<Long>> finishing(Person person, int answers) {
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
        return () -> finish(person, id, statements, answers);
    }

    private static List<Long> finish(Person person, SelfAssessmentId id, List<String> statements, int answers)
            throws IOException {
        var times = new ArrayList<Long>();
        for (var at = 0; at < answers; at++) {
            var command = """
                    {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":""}""".formatted(UUID.randomUUID(), statements.get(at % statements.size()), 1 + at % 5);
            var begin = System.nanoTime();
            post(person, id, "answers", command);
            times.add(System.nanoTime() - begin);
        }
        post(person, id, "submission", "{\"command\":\"" + UUID.randomUUID() + "\",\"confirmed\":true}");
        return times;
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

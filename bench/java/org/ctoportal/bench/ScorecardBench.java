package org.ctoportal.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;
import javax.sql.DataSource;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.testing.KitDesk;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.PostingDesk;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.SearchDesk;
import org.ctoportal.testing.TwoDistricts;
import org.ctoportal.testing.UidlClient;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.context.annotation.Import;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.context.ActiveProfiles;

/**
 * A score over HTTP, through the security filters, until it is committed, by one panelist and by eight at once; and in
 * turn with it a round trip of Vaadin that does nothing, which is what an event to the server costs before any work, and
 * one number changed and committed on a connection of the pool, below which nothing durable is to be had.
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
@Import({TwoDistricts.class, PostingDesk.class, SearchDesk.class, KitDesk.class, ScoringDesk.class})
class ScorecardBench {

    private static final int ROUNDS = 5;
    /** What is compiled late is compiled by then, as in a portal that runs for days. */
    private static final int WARM_UP = 25;

    private static final int SCORES = 200;
    private static final int PEOPLE = 8;
    private static final String EMPTY = "Vaadin round trip without work";
    private static final String PLAIN = "one number changed and committed without the web";

    @LocalServerPort
    int port;

    @Autowired
    ScoringDesk desk;

    @Autowired
    TwoDistricts districts;

    @Autowired
    DataSource dataSource;

    private Opened opened;
    private String address;
    private List<String> questions = List.of();

    @BeforeEach
    void open() {
        opened = desk.open(OthersRatings.NEVER, 1, PEOPLE);
        opened.raters().forEach(rater -> questions = desk.begin(opened, rater, opened.candidate()));
        districts.signOut();
        plainRows();
        address = "/" + ScorecardRoutes.of(opened.search(), opened.candidate()) + "/answers?seat=";
    }

    private void plainRows() {
        var jdbc = JdbcClient.create(dataSource);
        jdbc.sql("drop table if exists plain_commit").update();
        jdbc.sql("create table plain_commit (id int primary key, number int not null) engine = innodb")
                .update();
        for (var at = 0; at < PEOPLE; at++) {
            jdbc.sql("insert into plain_commit values (:id, 0)").param("id", at).update();
        }
    }

    @Test
    void a_score_is_committed() throws Exception {
        for (var people : List.of(1, PEOPLE)) {
            var scoring = IntStream.range(0, people)
                    .mapToObj(at -> scoring(browser(at), at))
                    .toList();
            var empty = IntStream.range(0, people)
                    .mapToObj(at -> emptyRoundTrip(UidlClient.open(browser(at))))
                    .toList();
            var plain = IntStream.range(0, people).mapToObj(this::plainCommit).toList();
            var works = Map.of("score committed", scoring, EMPTY, empty, PLAIN, plain);
            for (var round = 0; round < WARM_UP; round++) {
                for (var work : works.values()) {
                    round(work);
                }
            }
            var rounds = new TreeMap<String, List<long[]>>();
            for (var round = 0; round < ROUNDS; round++) {
                for (var work : works.entrySet()) {
                    rounds.computeIfAbsent(work.getKey(), any -> new ArrayList<>())
                            .add(round(work.getValue()));
                }
            }
            rounds.forEach((what, times) -> note("%s, %d at once".formatted(what, people), times));
        }
    }

    /** All that the portal asks the database server for one score, with what begins and ends a transaction. */
    @Test
    void a_score_asks_the_database_little() throws Exception {
        var one = List.of(scoring(browser(0), 0));
        round(one);
        var before = questions();
        round(one);
        Results.note("questions to the database server for one score", "", (questions() - before) / (double) SCORES);
    }

    private double questions() {
        return JdbcClient.create(dataSource)
                .sql("show global status like 'Questions'")
                .query((row, at) -> row.getDouble(2))
                .single();
    }

    private Callable<Void> plainCommit(int row) {
        var jdbc = JdbcClient.create(dataSource);
        return () -> {
            jdbc.sql("update plain_commit set number = number + 1 where id = :id")
                    .param("id", row)
                    .update();
            return null;
        };
    }

    private static void note(String what, List<long[]> rounds) {
        for (var percent : new int[] {50, 95}) {
            Results.note(
                    what + ", p" + percent,
                    "ms",
                    rounds.stream()
                            .mapToDouble(times -> times[times.length * percent / 100] / 1e6)
                            .toArray());
        }
    }

    private PortalClient browser(int at) {
        var browser = new PortalClient(port);
        browser.signIn(opened.raters().get(at).email(), TwoDistricts.PASSWORD);
        return browser;
    }

    private Callable<Void> scoring(PortalClient browser, int seed) {
        var next = new int[] {seed};
        var session = browser.cookie("portal-session").orElseThrow();
        var connection = connected(session.getName() + "=" + session.getValue());
        var path = address + opened.raters().get(seed).member().value();
        return () -> {
            var at = next[0]++;
            var command = """
                    {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":"Heard it","reason":""}""".formatted(UUID.randomUUID(), questions.get(at % questions.size()), 1 + at / 10 % 5);
            if (connection.postJson(path, command) != 200) {
                throw new IllegalStateException("Not stored");
            }
            return null;
        };
    }

    private KeptConnection connected(String cookies) {
        try {
            return new KeptConnection(port, cookies);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Callable<Void> emptyRoundTrip(UidlClient page) {
        return () -> {
            page.send(UidlClient.event(1, "nothing-listens"));
            return null;
        };
    }

    /** How long each took, the shortest first; everybody does as many. */
    private static long[] round(List<Callable<Void>> works) throws Exception {
        try (var threads = Executors.newFixedThreadPool(works.size())) {
            var done =
                    threads.invokeAll(works.stream().map(ScorecardBench::timed).toList());
            var all = new ArrayList<Long>();
            for (var one : done) {
                all.addAll(one.get());
            }
            var times = all.stream().mapToLong(Long::longValue).toArray();
            Arrays.sort(times);
            return times;
        }
    }

    private static Callable<List<Long>> timed(Callable<Void> work) {
        return () -> {
            var times = new ArrayList<Long>();
            for (var i = 0; i < SCORES; i++) {
                var begin = System.nanoTime();
                work.call();
                times.add(System.nanoTime() - begin);
            }
            return times;
        };
    }
}

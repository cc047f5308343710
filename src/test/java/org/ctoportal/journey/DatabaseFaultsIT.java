package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.journey.SeededPanel.Place;
import org.ctoportal.testing.Fault;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;

/** What happens to a portal under eight people who score when its database falls, falls silent, or hangs up at the worst moment. */
@Tag("browser")
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class DatabaseFaultsIT {

    /** As in production but for the proxy in front, which would bring the encryption. */
    private static final String[] OPTIONS = {"--portal.demo=false", "--server.servlet.session.cookie.secure=false"};

    private static final int PEOPLE = 8;
    private static final int QUESTIONS = 10;
    private static final int OF_ONE = PEOPLE * QUESTIONS;
    private static final int BREAKS = 5;

    /** What a statement may take, {@code socketTimeout} in application.properties. */
    private static final Duration SILENCE = Duration.ofSeconds(15);

    private static final Duration SOON = Duration.ofSeconds(10);

    private static PortalProcess first;
    private static PortalProcess portal;
    private static DatabaseProcess database;
    private static DatabaseWire wire;
    private static SeededPanel panel;
    private static ScoringStorm storm;

    @BeforeAll
    static void start() {
        first = new PortalProcess(JourneyFolder.of("journeys-faults"), OPTIONS);
        panel = SeededPanel.in(first.folder(), 4, PEOPLE);
        first.start();
        database = first.database();
        wire = new DatabaseWire(database.port());
        portal = first.beside(JourneyFolder.of("journeys-faults-beside"), wire.port());
        first.kill();
        portal.start();
        storm = new ScoringStorm(panel, portal.port());
    }

    @AfterAll
    static void stop() throws Exception {
        for (var part : new AutoCloseable[] {storm, portal, wire, database, first}) {
            if (part != null) {
                part.close();
            }
        }
    }

    @Fault("A2")
    @Test
    @Order(1)
    void nothing_acknowledged_is_lost_when_the_database_falls_and_the_portal_goes_on_by_itself() throws Exception {
        var running = storm.begin(candidate(0));
        storm.awaitAcknowledged(2 * PEOPLE);
        database.kill();
        assertThat(storm.acknowledged()).hasSizeLessThan(OF_ONE);
        database.start();
        var back = System.nanoTime();
        storm.awaitAcknowledged(storm.acknowledged().size() + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(SOON);
        ScoringStorm.finish(running);

        assertNothingLostAndNothingTwice(OF_ONE);
    }

    @Fault("B1")
    @Test
    @Order(2)
    void while_the_database_is_silent_every_request_is_answered_and_everything_goes_on_afterwards() throws Exception {
        storm.longest();
        var running = storm.begin(candidate(1));
        storm.awaitAcknowledged(OF_ONE + PEOPLE);
        wire.fallSilent();
        TimeUnit.MILLISECONDS.sleep(SILENCE.plusSeconds(3).toMillis());
        wire.speakAgain();
        var back = System.nanoTime();
        storm.awaitAcknowledged(storm.acknowledged().size() + 1);
        assertThat(Duration.ofNanos(System.nanoTime() - back)).isLessThan(SOON);
        ScoringStorm.finish(running);

        // A sign-in and the score may each wait once.
        assertThat(storm.longest()).isLessThan(SILENCE.multipliedBy(2).plusSeconds(4));
        assertNothingLostAndNothingTwice(2 * OF_ONE);
    }

    @Fault("B4")
    @Test
    @Order(3)
    void what_was_stored_before_the_connection_broke_is_not_stored_twice() throws Exception {
        var tries = storm.tries();
        var running = storm.begin(candidate(2));
        storm.awaitAcknowledged(2 * OF_ONE + PEOPLE);
        wire.breakAfterCommits(BREAKS);
        ScoringStorm.finish(running);

        assertThat(wire.broken()).isEqualTo(BREAKS);
        assertThat(storm.tries() - tries).isGreaterThan(OF_ONE);
        assertNothingLostAndNothingTwice(3 * OF_ONE);
    }

    /** Where this finds no loss, the others would find none either. */
    @Fault("A3")
    @Test
    @Order(4)
    void a_database_that_is_set_to_lose_loses_what_was_acknowledged() throws Exception {
        database.kill();
        database.start("--innodb-flush-log-at-trx-commit=0");
        var running = storm.begin(candidate(3));
        for (var lost = Map.<Place, Integer>of(); lost.isEmpty(); lost = lost()) {
            assertThat(storm.acknowledged()).hasSizeLessThan(4 * OF_ONE);
            storm.awaitAcknowledged(storm.acknowledged().size() + 1);
            database.kill();
            database.start("--innodb-flush-log-at-trx-commit=0");
        }
        running.forEach(one -> one.cancel(true));
    }

    private static CandidateId candidate(int at) {
        return panel.opened().candidates().get(at);
    }

    private static void assertNothingLostAndNothingTwice(int all) {
        assertThat(storm.acknowledged()).hasSize(all);
        var stored = SeededPanel.stored(database.source());
        assertThat(stored.levels()).isEqualTo(storm.acknowledged());
        assertThat(stored.commands()).isEqualTo(all);
    }

    /** What somebody was told is kept, and is not. */
    private static Map<Place, Integer> lost() {
        var ledger = storm.acknowledged();
        var stored = SeededPanel.stored(database.source()).levels();
        var lost = new HashMap<Place, Integer>();
        ledger.entrySet().stream()
                .filter(one -> !one.getValue().equals(stored.get(one.getKey())))
                .forEach(one -> lost.put(one.getKey(), one.getValue()));
        return lost;
    }
}

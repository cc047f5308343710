package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicReference;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.journey.SeededPanel.Place;
import org.ctoportal.testing.Fault;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * Eight people score two candidates in ten questions each, all at once, and the server falls in between. Each of their
 * browsers does what the scorecard's own does: one answer after the other, the same again under the same number until
 * there is an answer.
 */
@Tag("browser")
class PanelStormIT {

    private static final int PEOPLE = 8;
    private static final int CANDIDATES = 2;
    private static final int QUESTIONS = 10;
    private static final int ALL = PEOPLE * CANDIDATES * QUESTIONS;
    private static final int MOST_TRIES = 1200;

    private final PortalProcess portal = new PortalProcess(JourneyFolder.of("journeys-storm"), "--portal.demo=false");

    /** What was acknowledged, by member, candidate and question. */
    private final Map<Place, Integer> acknowledged = new ConcurrentHashMap<>();

    private final AtomicInteger tries = new AtomicInteger();

    /** Held until all are through with the first candidate. */
    private final CountDownLatch second = new CountDownLatch(1);

    @AfterEach
    void close() {
        portal.close();
    }

    @Fault("A1")
    @Test
    void no_acknowledged_score_is_lost_and_none_is_doubled_when_the_server_falls() throws Exception {
        var panel = SeededPanel.in(portal.folder(), CANDIDATES, PEOPLE);
        portal.start();

        try (var threads = Executors.newFixedThreadPool(PEOPLE)) {
            var running = panel.opened().raters().stream()
                    .map(rater -> threads.submit(scoring(panel, rater)))
                    .toList();
            // All eight are in the middle of their second candidate.
            awaitAcknowledged(PEOPLE * QUESTIONS);
            second.countDown();
            awaitAcknowledged(PEOPLE * QUESTIONS + PEOPLE);
            portal.kill();
            assertThat(acknowledged).hasSizeLessThan(ALL);
            portal.start();
            for (var one : running) {
                one.get();
            }
        }
        portal.stop();

        assertThat(acknowledged).hasSize(ALL);
        assertThat(tries.get()).isGreaterThan(ALL);
        var stored = SeededPanel.stored(portal.folder());
        assertThat(stored.levels()).isEqualTo(acknowledged);
        assertThat(stored.commands()).isEqualTo(ALL);
    }

    private Callable<Void> scoring(SeededPanel panel, Rater rater) {
        return () -> {
            var browser = new AtomicReference<>(signedIn(rater));
            for (var candidate : panel.opened().candidates()) {
                if (candidate.equals(panel.opened().candidates().get(1))) {
                    second.await();
                }
                for (var question : panel.questions()) {
                    var level = 1 + Math.floorMod((rater.name() + question).hashCode(), 5);
                    score(browser, rater, ScorecardRoutes.of(panel.opened().search(), candidate), question, level);
                    acknowledged.put(new Place(rater.member().value(), candidate.value(), question), level);
                }
            }
            return null;
        };
    }

    /** The same command until it is answered, with a new sign-in when the old one fell with the server. */
    private void score(AtomicReference<PortalClient> browser, Rater rater, String address, String question, int level) {
        var command = """
                {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":"Heard it","reason":""}""".formatted(UUID.randomUUID(), question, level);
        for (var attempt = 0; attempt < MOST_TRIES; attempt++) {
            tries.incrementAndGet();
            try {
                var answer = browser.get()
                        .postJson(
                                "/" + address + "/answers?seat="
                                        + rater.member().value(),
                                command,
                                "Accept",
                                "*/*");
                if (answer.statusCode() == 200) {
                    return;
                }
                browser.set(signedIn(rater));
            } catch (UncheckedIOException e) {
                pause();
            }
        }
        throw new AssertionError("Never answered: " + question);
    }

    private PortalClient signedIn(Rater rater) {
        var client = new PortalClient(URI.create(portal.url()).getPort());
        client.signIn(rater.email(), TwoDistricts.PASSWORD);
        return client;
    }

    private void awaitAcknowledged(int count) {
        for (var waited = 0; acknowledged.size() < count && waited < MOST_TRIES; waited++) {
            pause();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.AtomicLong;
import org.ctoportal.interview.scorecard.ScorecardRoutes;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.journey.SeededPanel.Place;
import org.ctoportal.testing.PortalClient;
import org.ctoportal.testing.ScoringDesk.Rater;
import org.ctoportal.testing.TwoDistricts;

/**
 * A panel that scores at once, and keeps a ledger of what was acknowledged. Each of their browsers does what the scorecard's own
 * does: one answer after the other, the same again under the same number until there is an answer.
 */
final class ScoringStorm implements AutoCloseable {

    /** As long as a busy machine takes to start a portal again, and then some. */
    private static final Duration PATIENCE = Duration.ofMinutes(4);

    /** With a time it is stored; with anything else the browser keeps it. */
    private static final String STORED = "{\"at\"";

    private final SeededPanel panel;
    private final int port;
    private final ExecutorService threads;
    private final Map<Rater, PortalClient> browsers = new ConcurrentHashMap<>();
    private final Map<Place, Integer> acknowledged = new ConcurrentHashMap<>();
    private final AtomicInteger tries = new AtomicInteger();
    private final AtomicLong longest = new AtomicLong();

    /** Against the portal that answers at the port. */
    ScoringStorm(SeededPanel panel, int port) {
        this.panel = panel;
        this.port = port;
        this.threads = Executors.newFixedThreadPool(panel.opened().raters().size());
    }

    /** All begin to score the candidate. */
    List<Future<Void>> begin(CandidateId candidate) {
        return panel.opened().raters().stream()
                .map(rater -> threads.<Void>submit(() -> {
                    for (var question : panel.questions()) {
                        score(rater, candidate, question);
                    }
                    return null;
                }))
                .toList();
    }

    /** Waits until all are through. */
    static void finish(List<Future<Void>> running) throws InterruptedException, ExecutionException {
        for (var one : running) {
            one.get();
        }
    }

    void awaitAcknowledged(int count) {
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (acknowledged.size() < count && System.nanoTime() < giveUp) {
            pause();
        }
        assertThat(acknowledged).hasSizeGreaterThanOrEqualTo(count);
    }

    /** What was acknowledged, by member, candidate and question. */
    Map<Place, Integer> acknowledged() {
        return new HashMap<>(acknowledged);
    }

    int tries() {
        return tries.get();
    }

    /** How long the slowest answer took since this was asked last. */
    Duration longest() {
        return Duration.ofNanos(longest.getAndSet(0));
    }

    private void score(Rater rater, CandidateId candidate, String question) {
        var level = 1 + Math.floorMod((rater.name() + question).hashCode(), 5);
        var address = "/" + ScorecardRoutes.of(panel.opened().search(), candidate) + "/answers?seat="
                + rater.member().value();
        var command = """
                {"command":"%s","question":"%s","level":%d,"notAsked":false,"note":"Heard it","reason":""}""".formatted(UUID.randomUUID(), question, level);
        var giveUp = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < giveUp) {
            if (isAnswered(rater, address, command)) {
                acknowledged.put(new Place(rater.member().value(), candidate.value(), question), level);
                return;
            }
        }
        throw new AssertionError("Never answered: " + question);
    }

    /** With a new sign-in for the next try when the old one fell with the server. */
    private boolean isAnswered(Rater rater, String address, String command) {
        tries.incrementAndGet();
        var began = System.nanoTime();
        try {
            var browser = browsers.computeIfAbsent(rater, this::signedIn);
            var answer = browser.postJson(address, command, "Accept", "*/*");
            if (answer.statusCode() == 200) {
                assertThat(answer.body()).startsWith(STORED);
                return true;
            }
            browsers.remove(rater);
        } catch (UncheckedIOException e) {
            browsers.remove(rater);
        } finally {
            longest.accumulateAndGet(System.nanoTime() - began, Math::max);
        }
        pause();
        return false;
    }

    private PortalClient signedIn(Rater rater) {
        var client = new PortalClient(port);
        client.signIn(rater.email(), TwoDistricts.PASSWORD);
        return client;
    }

    private static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}

package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.testing.Asvs;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.support.TransactionTemplate;

/** Two things are done with one scorecard in the very same moment. */
@Asvs(20)
@IntegrationTest
class ScorecardRaceTest {

    private static final int ROUNDS = 6;
    private static final long A_MOMENT_MILLIS = 400;

    @Autowired
    ScoringDesk desk;

    @Autowired
    ScorecardService scorecards;

    @Autowired
    AnswerService answers;

    @Autowired
    ScoringService scoring;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    TwoDistricts districts;

    @AfterEach
    void signOut() {
        districts.signOut();
    }

    @Test
    void two_tabs_that_open_a_scorecard_at_once_show_the_same_one() throws Exception {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, ROUNDS, 2);
        for (var candidate : opened.candidates()) {
            Runnable open =
                    () -> assertThat(scorecards.open(opened.search(), candidate).answers())
                            .hasSize(10);

            assertThat(atOnce(opened, open, open)).containsExactly("", "");
        }
    }

    /** Nothing is stored after the end: who ends scoring waits for what is on its way. */
    @Test
    void closing_waits_for_an_answer_that_is_on_its_way() throws Exception {
        var opened = desk.open(OthersRatings.WHEN_CLOSED, 1, 2);
        var question = desk.begin(opened, opened.rater(), opened.candidate()).getFirst();
        var onItsWay = new TransactionTemplate(transactions);
        onItsWay.setIsolationLevel(TransactionDefinition.ISOLATION_READ_COMMITTED);
        try (var threads = Executors.newSingleThreadExecutor()) {
            Future<?> closing = onItsWay.<Future<?>>execute(status -> {
                answers.record(
                        opened.search(),
                        opened.candidate(),
                        opened.rater().member(),
                        ScoringDesk.rated(question, 3, ""));
                Future<?> waiting = threads.submit(() -> close(opened));
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> waiting.get(A_MOMENT_MILLIS, TimeUnit.MILLISECONDS));
                return waiting;
            });
            closing.get();
        }
        desk.actAsHr(opened);
        assertThat(scoring.find(opened.search()).orElseThrow().isClosed()).isTrue();
        assertThat(scoring.standing(opened.search()).getFirst().raters())
                .extracting(CandidateStanding.Rater::done)
                .containsExactly(1, 0);
    }

    private void close(Opened opened) {
        desk.actAsHr(opened);
        try {
            scoring.close(opened.search());
        } finally {
            districts.signOut();
        }
    }

    /** Both as the first member of the panel; what each failed with, or nothing. */
    private List<String> atOnce(Opened opened, Runnable one, Runnable other) throws Exception {
        var start = new CyclicBarrier(2);
        try (var threads = Executors.newFixedThreadPool(2)) {
            var running = Stream.of(one, other)
                    .map(work -> threads.submit(() -> asRater(opened, start, work)))
                    .toList();
            var outcomes = new ArrayList<String>();
            for (var each : running) {
                outcomes.add(each.get());
            }
            return outcomes;
        }
    }

    private String asRater(Opened opened, CyclicBarrier start, Runnable work) throws Exception {
        desk.actAs(opened, opened.rater());
        try {
            start.await();
            work.run();
            return "";
        } catch (RuntimeException | AssertionError e) {
            return e.toString();
        } finally {
            districts.signOut();
        }
    }
}

package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.stream.Stream;
import org.ctoportal.interview.score.OthersRatings;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.ScoringDesk;
import org.ctoportal.testing.ScoringDesk.Opened;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;

/** Two things are done with one scorecard in the very same moment. */
@IntegrationTest
class ScorecardRaceTest {

    private static final int ROUNDS = 6;

    @Autowired
    ScoringDesk desk;

    @Autowired
    ScorecardService scorecards;

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
            Runnable open = () -> assertThat(
                            scorecards.open(opened.search(), candidate).answers())
                    .hasSize(10);

            assertThat(atOnce(opened, open, open)).containsExactly("", "");
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

package org.ctoportal.journey;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.Fault;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** Eight people score two candidates in ten questions each, all at once, and the server falls in between. */
@Tag("browser")
class PanelStormIT {

    private static final int PEOPLE = 8;
    private static final int CANDIDATES = 2;
    private static final int QUESTIONS = 10;
    private static final int ALL = PEOPLE * CANDIDATES * QUESTIONS;

    private final PortalProcess portal = new PortalProcess(JourneyFolder.of("journeys-storm"), "--portal.demo=false");

    @AfterEach
    void close() {
        portal.close();
    }

    @Fault("A1")
    @Test
    void no_acknowledged_score_is_lost_and_none_is_doubled_when_the_server_falls() throws Exception {
        var panel = SeededPanel.in(portal.folder(), CANDIDATES, PEOPLE);
        portal.start();

        try (var storm = new ScoringStorm(panel, portal.port())) {
            ScoringStorm.finish(storm.begin(panel.opened().candidates().get(0)));
            var running = storm.begin(panel.opened().candidates().get(1));
            // All eight are in the middle of their second candidate.
            storm.awaitAcknowledged(PEOPLE * QUESTIONS + PEOPLE);
            portal.kill();
            assertThat(storm.acknowledged()).hasSizeLessThan(ALL);
            portal.start();
            ScoringStorm.finish(running);
            portal.stop();

            assertThat(storm.acknowledged()).hasSize(ALL);
            assertThat(storm.tries()).isGreaterThan(ALL);
            var stored = SeededPanel.stored(portal.folder());
            assertThat(stored.levels()).isEqualTo(storm.acknowledged());
            assertThat(stored.commands()).isEqualTo(ALL);
        }
    }
}

package org.ctoportal.interview.scorecard;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.ctoportal.interview.scorecard.OwnPanelSummary.Next;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What is next for a member, in the order in which it is done. */
class OwnSeatTest {

    private static final Instant SIGNED = Instant.parse("2026-10-20T14:00:00Z");

    @Test
    void the_statement_comes_before_the_declarations_and_those_before_the_scorecards() {
        assertThat(next(null, 4, 4, 4, true)).isEqualTo(Next.SIGN);
        assertThat(next(SIGNED, 4, 4, 4, true)).isEqualTo(Next.DECLARE);
        assertThat(next(SIGNED, 0, 4, 4, true)).isEqualTo(Next.SCORE);
        assertThat(next(SIGNED, 0, 4, 0, true)).isEqualTo(Next.DONE);
    }

    @Test
    void nothing_is_to_be_done_before_candidates_are_chosen_and_scoring_is_opened() {
        assertThat(next(SIGNED, 0, 0, 0, true)).isEqualTo(Next.WAIT);
        assertThat(next(SIGNED, 0, 4, 4, false)).isEqualTo(Next.WAIT);
    }

    @Test
    void what_is_left_is_counted_by_the_step() {
        assertThat(new OwnSeat(1, "CTO", false, SIGNED, 2, 4, 3, 1, 0).panel())
                .returns(2L, OwnPanelSummary::open)
                .returns(4L, OwnPanelSummary::theirs);
        assertThat(new OwnSeat(1, "CTO", false, SIGNED, 0, 4, 3, 1, 0).panel().open())
                .isEqualTo(3);
    }

    @Test
    void nothing_is_asked_once_scoring_was_closed() {
        var closed = new OwnSeat(1, "CTO", true, null, 4, 4, 4, 0, 1).panel();

        assertThat(closed.next()).isEqualTo(Next.CLOSED);
        assertThat(closed.next().isAhead()).isFalse();
    }

    private static Next next(@Nullable Instant signed, long undeclared, long theirs, long blank, boolean running) {
        return new OwnSeat(1, "CTO", false, signed, undeclared, theirs, blank, running ? 1 : 0, 0)
                .panel()
                .next();
    }
}

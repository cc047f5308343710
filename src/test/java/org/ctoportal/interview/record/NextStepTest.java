package org.ctoportal.interview.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class NextStepTest {

    private static final LocalDate UNTIL = LocalDate.of(2033, 6, 8);
    private static final RetentionNotice NOTICE =
            new RetentionNotice("Notice to the Historical Society", "Wis. Stat. 19.21", LocalDate.of(2033, 4, 9));

    @Test
    void the_time_does_not_run_before_the_personnel_action() {
        assertThat(NextStep.of(RecordFacts.NONE, Optional.empty(), null, null, UNTIL))
                .isEqualTo(NextStep.SAY_ACTION);
    }

    @Test
    void a_hold_goes_before_everything_else() {
        var hold = new HoldLine(1, UNTIL, "Charge", null, Instant.EPOCH, "Sam", null, "", "");

        assertThat(NextStep.of(facts(null, true), kept(), hold, asked(false), UNTIL))
                .isEqualTo(NextStep.REVIEW_HOLD);
    }

    @Test
    void who_asked_for_the_records_is_answered_first() {
        assertThat(NextStep.of(facts(null, true), kept(), null, null, UNTIL)).isEqualTo(NextStep.ANSWER_REQUEST);
    }

    @Test
    void notice_is_given_before_the_day_comes() {
        assertThat(NextStep.of(facts(null, false), kept(), null, null, UNTIL)).isEqualTo(NextStep.GIVE_NOTICE);
        assertThat(NextStep.of(facts(NOTICE.day(), false), kept(), null, null, UNTIL.minusDays(1)))
                .isEqualTo(NextStep.WAIT);
    }

    @Test
    void on_the_day_they_may_be_destroyed_and_a_second_person_agrees() {
        var facts = facts(NOTICE.day(), false);

        assertThat(NextStep.of(facts, kept(), null, null, UNTIL)).isEqualTo(NextStep.DESTROY);
        assertThat(NextStep.of(facts, kept(), null, asked(false), UNTIL)).isEqualTo(NextStep.AGREE);
        assertThat(NextStep.of(facts, kept(), null, asked(true), UNTIL)).isEqualTo(NextStep.DONE);
    }

    private static RecordFacts facts(@Nullable LocalDate notice, boolean pending) {
        return new RecordFacts(null, LocalDate.of(2026, 6, 8), notice, pending);
    }

    private static Optional<Retention> kept() {
        return Optional.of(new Retention(List.of(), UNTIL, List.of(NOTICE)));
    }

    private static DestructionLine asked(boolean done) {
        return new DestructionLine(
                "Sam", Instant.EPOCH, "", done ? Instant.EPOCH : null, null, List.of(), List.of(), "");
    }
}

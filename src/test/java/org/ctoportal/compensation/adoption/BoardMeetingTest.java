package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.LocalDate;
import org.ctoportal.compensation.adoption.RefusedMinutesException.Reason;
import org.ctoportal.identity.Role;
import org.ctoportal.testing.IntegrationTest;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** What a board may do at one meeting, and what it hears before. */
@IntegrationTest
@Tag("once")
class BoardMeetingTest extends ScenarioFifteen {

    @Test
    void one_meeting_is_enough_with_a_recorded_reason_only_and_earlier_pay_with_a_motion_only() {
        asCounsel(APPROVED);
        board.approveForLaw(id);
        cost(FIRST);
        as(Role.BOARD_SECRETARY, FIRST);
        refused(
                AdoptionRefusal.NO_UNION_NOTICE,
                () -> board.adopt(
                        id,
                        new RecordAdoption(
                                Adopt.ordinary(FIRST, VOTE, EFFECTIVE).waiving("The window closes"),
                                "7.B",
                                "Ortiz",
                                "Lind")));
        minutesRefused(Reason.TEXT, () -> board.tellUnion(id, new UnionNotice(FIRST, "And none is needed")));
        board.tellUnion(id, new UnionNotice(null, "No agreement covers the position"));
        var early = LocalDate.of(2026, 7, 1);
        refused(AdoptionRefusal.READINGS_MISSING, () -> board.adopt(id, adoption(FIRST)));
        var waived =
                Adopt.ordinary(FIRST, VOTE, early).waiving("The examination window closes before the next meeting");
        refused(AdoptionRefusal.NO_MOTION, () -> board.adopt(id, new RecordAdoption(waived, "7.B", "Ortiz", "Lind")));
        refused(
                AdoptionRefusal.NO_REASON,
                () -> board.adopt(
                        id,
                        new RecordAdoption(
                                Adopt.ordinary(FIRST, VOTE, EFFECTIVE).waiving(" "), "7.B", "Ortiz", "Lind")));

        board.adopt(id, new RecordAdoption(waived.byMotion("Pay the whole fiscal year"), "7.B", "Ortiz", "Lind"));

        assertThat(inForce.findAdopted(id).orElseThrow().read().terms().firstDay())
                .isEqualTo(early);
        assertThat(policies.get(id).composed().find("CP-WAIVER").orElseThrow().text())
                .contains("The examination window closes");
    }

    @Test
    void the_public_comments_on_the_days_for_it_and_nothing_is_adopted_meanwhile() {
        legal();
        cost(FIRST);
        board.plan(
                id,
                new PlanAdoption(
                        new AdoptionRules(2, 14, 4, 3, true),
                        FIRST,
                        AMENDED,
                        new CommentWindow(FIRST.plusDays(1), SECOND.minusDays(1)),
                        "board@cedarhollow.example.org"));
        board.read(id, reading(FIRST));
        clock.goTo(AMENDED);
        adoption.comment(id, new RecordComment(AMENDED, "A parent", "Please pay teachers too."));
        minutesRefused(
                Reason.NO_WINDOW, () -> adoption.comment(id, new RecordComment(SECOND, "A parent", "Too late.")));
        refused(AdoptionRefusal.COMMENTS_OPEN, () -> board.adopt(id, adoption(AMENDED)));
        clock.goTo(SECOND);
        refused(AdoptionRefusal.NO_QUORUM, () -> board.adopt(id, vote(SECOND, new Vote(2, 1, 0, 4))));
        refused(AdoptionRefusal.NO_MAJORITY, () -> board.adopt(id, vote(SECOND, new Vote(3, 3, 0, 1))));

        refused(AdoptionRefusal.COMMENTS_UNSETTLED, () -> board.adopt(id, adoption(SECOND)));
        var comment = adoption.get(id).unsettled().getFirst();
        adoption.answer(id, new AnswerComment(comment.number(), "Another policy is about teachers."));
        refused(
                AdoptionRefusal.NOT_NOW,
                () -> adoption.answer(id, new AnswerComment(comment.number(), "Another answer")));

        assertThat(board.adopt(id, adoption(SECOND)).comments())
                .extracting(CommentLine::author, CommentLine::answer)
                .containsExactly(tuple("A parent", "Another policy is about teachers."));
    }
}

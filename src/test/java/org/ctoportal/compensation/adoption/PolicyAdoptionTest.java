package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.LocalDate;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

class PolicyAdoptionTest {

    private static final String DRAFTER = "S. Whitfield";
    private static final LocalDate DRAFTED = LocalDate.of(2026, 7, 6);
    private static final LocalDate LEGAL = LocalDate.of(2026, 7, 20);
    private static final LocalDate FIRST = LocalDate.of(2026, 8, 10);
    private static final LocalDate SECOND = LocalDate.of(2026, 8, 24);
    private static final LocalDate THIRD = LocalDate.of(2026, 9, 14);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 10, 1);
    private static final Vote VOTE = new Vote(5, 1, 0, 1);

    private final PolicyAdoption draft = PolicyAdoption.begin(AdoptionRules.USUAL, DRAFTER, DRAFTED);
    private final PolicyAdoption legal = draft.approveForLaw("K. Amari", LEGAL);
    private final PolicyAdoption first = legal.costed(LEGAL).read(FIRST, "Board");
    private final PolicyAdoption amended =
            first.read(SECOND, "Board").amend(Change.SUBSTANTIVE, SECOND, "Board", "3,000 to 2,500");

    @Asvs(21)
    @Test
    void whoever_drafts_does_not_approve_for_law() {
        assertThat(refused(() -> draft.approveForLaw(DRAFTER, LEGAL)).refusal()).isEqualTo(AdoptionRefusal.SAME_PERSON);
        assertThat(legal.status(LEGAL)).isEqualTo(AdoptionStatus.LEGAL_REVIEW);
    }

    @Asvs(18)
    @Test
    void the_first_reading_asks_for_legal_approval_and_a_cost_model() {
        assertThat(refused(() -> draft.costed(LEGAL).read(FIRST, "Board")).refusal())
                .isEqualTo(AdoptionRefusal.NO_LEGAL_APPROVAL);
        assertThat(refused(() -> legal.read(FIRST, "Board")).refusal()).isEqualTo(AdoptionRefusal.NO_COST_MODEL);
    }

    @Test
    void readings_are_fourteen_days_apart_at_least() {
        var tooSoon = refused(() -> first.read(LocalDate.of(2026, 8, 17), "Board"));

        assertThat(tooSoon.refusal()).isEqualTo(AdoptionRefusal.READINGS_TOO_CLOSE);
        assertThat(tooSoon.earliest()).contains(SECOND);
        assertThat(first.read(SECOND, "Board").status(SECOND)).isEqualTo(AdoptionStatus.SECOND_READING);
    }

    @Test
    void a_substantive_change_makes_the_meeting_the_first_reading_and_the_cost_model_stale() {
        assertThat(amended.readings()).containsExactly(SECOND);
        assertThat(amended.status(SECOND)).isEqualTo(AdoptionStatus.FIRST_READING);
        assertThat(refused(() -> amended.adopt(Adopt.ordinary(SECOND, VOTE, EFFECTIVE), "Board"))
                        .refusal())
                .isEqualTo(AdoptionRefusal.COST_MODEL_STALE);

        var missing = refused(() -> approvedAnew().adopt(Adopt.ordinary(SECOND, VOTE, EFFECTIVE), "Board"));
        assertThat(missing.refusal()).isEqualTo(AdoptionRefusal.READINGS_MISSING);
        assertThat(missing.earliest()).contains(LocalDate.of(2026, 9, 7));
    }

    @Test
    void what_the_board_changes_is_approved_for_law_again_and_keeps_its_number() {
        assertThat(refused(() -> amended.costed(SECOND).read(THIRD, "Board")).refusal())
                .isEqualTo(AdoptionRefusal.NO_LEGAL_APPROVAL);
        assertThat(approvedAnew().revisions()).isEqualTo(amended.revisions());
    }

    @Test
    void a_draft_goes_to_the_administration_then_to_counsel_and_comes_back_with_a_reason() {
        var handed = draft.handedTo(ReviewStage.ADMINISTRATION, DRAFTED);
        assertThat(handed.status(DRAFTED)).isEqualTo(AdoptionStatus.ADMIN_REVIEW);
        var counsel = handed.handedTo(ReviewStage.COUNSEL, LEGAL);
        assertThat(counsel.status(LEGAL)).isEqualTo(AdoptionStatus.LEGAL_REVIEW);
        assertThat(refused(() -> counsel.handedTo(ReviewStage.ADMINISTRATION, LEGAL))
                        .refusal())
                .isEqualTo(AdoptionRefusal.NOT_NOW);
        assertThat(refused(() -> counsel.returned(LEGAL, "Counsel", " ")).refusal())
                .isEqualTo(AdoptionRefusal.NO_REASON);
        assertThat(counsel.returned(LEGAL, "Counsel", "The cap").status(LEGAL)).isEqualTo(AdoptionStatus.DRAFT);
    }

    @Test
    void a_substantive_change_between_meetings_leaves_no_reading() {
        assertThat(first.amend(Change.SUBSTANTIVE, FIRST.plusDays(3), "Office", "the cap")
                        .readings())
                .isEmpty();
    }

    @Test
    void after_two_readings_a_majority_adopts_it_and_the_history_tells_how() {
        var adopted = approvedAnew().read(THIRD, "Board").adopt(Adopt.ordinary(THIRD, VOTE, EFFECTIVE), "Board");

        assertThat(adopted.status(THIRD)).isEqualTo(AdoptionStatus.ADOPTED);
        assertThat(adopted.status(EFFECTIVE)).isEqualTo(AdoptionStatus.EFFECTIVE);
        assertThat(adopted.nextReview()).isEqualTo(LocalDate.of(2029, 10, 1));
        assertThat(adopted.isInForce(EFFECTIVE.minusDays(1))).isFalse();
        assertThat(adopted.isInForce(EFFECTIVE)).isTrue();
        assertThat(adopted.revisions())
                .extracting(revision -> revision.number() + " " + revision.kind())
                .containsExactly("0.1 DRAFT", "0.2 LEGAL", "0.3 FIRST_READING", "0.4 AMENDED", "1.0 ADOPTED");
    }

    @Test
    void a_typo_resets_nothing() {
        var twice = first.read(SECOND, "Board").amend(Change.EDITORIAL, SECOND, "Board", "a comma");

        assertThat(twice.readings()).containsExactly(FIRST, SECOND);
        assertThat(twice.adopt(Adopt.ordinary(SECOND, VOTE, EFFECTIVE), "Board").status(SECOND))
                .isEqualTo(AdoptionStatus.ADOPTED);
    }

    @Test
    void one_meeting_is_enough_only_with_a_recorded_reason_and_a_vote() {
        var once = Adopt.ordinary(FIRST, VOTE, EFFECTIVE);

        assertThat(refused(() -> first.adopt(once, "Board")).refusal()).isEqualTo(AdoptionRefusal.READINGS_MISSING);
        assertThat(refused(() -> first.adopt(once.waiving(" "), "Board")).refusal())
                .isEqualTo(AdoptionRefusal.NO_REASON);
        var lost = Adopt.ordinary(FIRST, new Vote(3, 3, 0, 1), EFFECTIVE).waiving("State deadline");
        assertThat(refused(() -> first.adopt(lost, "Board")).refusal()).isEqualTo(AdoptionRefusal.NO_MAJORITY);
        assertThat(first.adopt(once.waiving("State deadline"), "Board")
                        .revisions()
                        .getLast()
                        .note())
                .isEqualTo("State deadline");
    }

    @Test
    void to_be_effective_earlier_takes_a_motion() {
        var twice = first.read(SECOND, "Board");
        var early = Adopt.ordinary(SECOND, VOTE, LocalDate.of(2026, 7, 1));

        assertThat(refused(() -> twice.adopt(early, "Board")).refusal()).isEqualTo(AdoptionRefusal.NO_MOTION);
        assertThat(twice.adopt(early.byMotion("Motion 26-114"), "Board").isInForce(SECOND))
                .isTrue();
    }

    @Asvs(18)
    @Test
    void nothing_is_adopted_while_the_public_comments_or_without_a_quorum() {
        var twice = first.read(SECOND, "Board");
        var commented = first.openForComments(new CommentWindow(FIRST, SECOND)).read(SECOND, "Board");

        assertThat(refused(() -> commented.adopt(Adopt.ordinary(SECOND, VOTE, EFFECTIVE), "Board"))
                        .refusal())
                .isEqualTo(AdoptionRefusal.COMMENTS_OPEN);
        assertThat(refused(() -> twice.adopt(Adopt.ordinary(SECOND, new Vote(3, 0, 0, 4), EFFECTIVE), "Board"))
                        .refusal())
                .isEqualTo(AdoptionRefusal.NO_QUORUM);
    }

    private PolicyAdoption approvedAnew() {
        return amended.costed(LocalDate.of(2026, 8, 31)).approveForLaw("K. Amari", LocalDate.of(2026, 8, 31));
    }

    private static AdoptionRefusedException refused(ThrowingCallable step) {
        return catchThrowableOfType(AdoptionRefusedException.class, step);
    }
}

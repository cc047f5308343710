package org.ctoportal.compensation.adoption;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.LocalDate;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.testing.Asvs;
import org.junit.jupiter.api.Test;

class PolicyCourseTest {

    private static final LocalDate DAY = LocalDate.of(2026, 7, 6);
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 10, 1);
    private static final LocalDate LATER = LocalDate.of(2028, 7, 1);
    private static final Vote VOTE = new Vote(5, 1, 0, 1);

    private final PolicyAdoption first =
            adopted(PolicyAdoption.begin(AdoptionRules.USUAL, "S. Whitfield", DAY), DAY, EFFECTIVE);
    private final PolicyCourse once = new PolicyCourse(List.of(first), List.of());
    private final PolicyAdoption draft = once.revised("J. Ruiz", LocalDate.of(2028, 3, 1), List.of());

    @Test
    void an_edition_stays_in_force_until_the_day_before_the_next_takes_effect() {
        var second = adopted(draft, LocalDate.of(2028, 5, 1), LATER);
        var course = new PolicyCourse(List.of(first, second), List.of());

        assertThat(second.revisions())
                .extracting(version -> version.number() + " " + version.kind())
                .containsExactly("1.1 DRAFT", "1.2 LEGAL", "2.0 ADOPTED");
        assertThat(course.inForce(LATER.minusDays(1))).contains(first);
        assertThat(course.inForce(LATER)).contains(second);
        assertThat(course.lastDay(first)).contains(LocalDate.of(2028, 6, 30));
        assertThat(course.status(first, LATER)).isEqualTo(AdoptionStatus.REVISED);
        assertThat(course.status(LATER)).isEqualTo(AdoptionStatus.EFFECTIVE);
    }

    @Test
    void a_draft_changes_nothing_of_what_is_in_force() {
        var course = new PolicyCourse(List.of(first, draft), List.of());

        assertThat(course.inForce(LATER)).contains(first);
        assertThat(course.status(LATER)).isEqualTo(AdoptionStatus.UNDER_REVIEW);
        assertThat(course.lastDay(first)).isEmpty();
        refused(AdoptionRefusal.NOT_NOW, () -> course.revised("J. Ruiz", LATER, List.of()));
        refused(AdoptionRefusal.BEFORE_EARLIER_EDITION, () -> course.follows(Adopt.ordinary(LATER, VOTE, EFFECTIVE)));
    }

    @Test
    void numbers_of_a_dropped_draft_are_not_used_again() {
        var again = once.revised(
                "J. Ruiz", LATER, draft.returned(LATER, "J. Ruiz", "no money").revisions());

        assertThat(again.revisions().getLast().number()).isEqualTo("1.3");
        assertThat(again.edition()).isEqualTo(2);
    }

    @Test
    void the_board_retires_it_by_a_motion_that_carries_with_a_reason_and_then_it_is_over() {
        var retirement = decision(DecisionKind.RETIRED, LocalDate.of(2027, 1, 1));
        var course = new PolicyCourse(List.of(first), List.of(retirement));

        assertThat(course.inForce(LocalDate.of(2026, 12, 31))).contains(first);
        assertThat(course.inForce(LocalDate.of(2027, 1, 1))).isEmpty();
        assertThat(course.lastDay(first)).contains(LocalDate.of(2026, 12, 31));
        assertThat(course.status(LocalDate.of(2027, 1, 1))).isEqualTo(AdoptionStatus.RETIRED);
        assertThat(course.nextReview(EFFECTIVE)).isEmpty();
        refused(AdoptionRefusal.RETIRED, () -> course.revised("J. Ruiz", LATER, List.of()));
        refused(AdoptionRefusal.NO_REASON, () -> once.decide(decide(" ", EFFECTIVE, VOTE)));
        refused(AdoptionRefusal.NO_MAJORITY, () -> once.decide(decide("Why", EFFECTIVE, new Vote(3, 3, 0, 1))));
        refused(AdoptionRefusal.NO_QUORUM, () -> once.decide(decide("Why", EFFECTIVE, new Vote(3, 0, 0, 4))));
        refused(AdoptionRefusal.BEFORE_LAST_STEP, () -> once.decide(decide("Why", EFFECTIVE.minusDays(40), VOTE)));
    }

    @Test
    void an_edition_that_the_board_retired_before_its_day_never_counts() {
        var second = adopted(draft, LocalDate.of(2028, 5, 1), LATER);
        var course = new PolicyCourse(List.of(first, second), List.of(decision(DecisionKind.RETIRED, LATER)));

        assertThat(course.counting()).containsExactly(first);
        assertThat(course.lastDay(first)).contains(LATER.minusDays(1));
        assertThat(course.status(first, LATER)).isEqualTo(AdoptionStatus.RETIRED);
    }

    @Test
    void a_review_is_due_three_years_on_or_when_the_board_said_as_it_renewed_it() {
        var renewed =
                new PolicyCourse(List.of(first), List.of(decision(DecisionKind.RENEWED, LocalDate.of(2031, 1, 1))));

        assertThat(once.nextReview(EFFECTIVE)).contains(LocalDate.of(2029, 10, 1));
        assertThat(once.isReviewOverdue(LocalDate.of(2029, 10, 1))).isFalse();
        assertThat(once.isReviewOverdue(LocalDate.of(2029, 10, 2))).isTrue();
        assertThat(renewed.nextReview(LATER)).contains(LocalDate.of(2031, 1, 1));
    }

    @Asvs(18)
    @Test
    void what_was_adopted_never_becomes_a_draft_again() {
        assertThat(AdoptionStatus.SECOND_READING.canBecome(AdoptionStatus.DRAFT))
                .isTrue();
        assertThat(AdoptionStatus.ADOPTED.canBecome(AdoptionStatus.DRAFT)).isFalse();
        assertThat(AdoptionStatus.DRAFT.canBecome(AdoptionStatus.FIRST_READING)).isFalse();
        assertThat(AdoptionStatus.RETIRED.canBecome(AdoptionStatus.UNDER_REVIEW))
                .isFalse();
    }

    private static PolicyAdoption adopted(PolicyAdoption draft, LocalDate day, LocalDate effective) {
        return draft.approveForLaw("K. Amari", day)
                .costed(day)
                .adopt(Adopt.ordinary(day, VOTE, effective).waiving("The budget"), "Board");
    }

    private static DecideOnPolicy decide(String reason, LocalDate takesEffect, Vote vote) {
        return new DecideOnPolicy(
                DecisionKind.RETIRED, LocalDate.of(2026, 9, 1), takesEffect, reason, "", "Ortiz", "Lind", vote);
    }

    private static DecisionLine decision(DecisionKind kind, LocalDate takesEffect) {
        return new DecisionLine(
                kind, LocalDate.of(2026, 12, 1), takesEffect, "Why", "Ortiz", "Lind", VOTE, "Board secretary");
    }

    private static void refused(AdoptionRefusal refusal, ThrowingCallable step) {
        assertThatExceptionOfType(AdoptionRefusedException.class)
                .isThrownBy(step)
                .extracting(AdoptionRefusedException::refusal)
                .isEqualTo(refusal);
    }
}

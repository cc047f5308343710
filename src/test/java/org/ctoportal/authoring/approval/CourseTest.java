package org.ctoportal.authoring.approval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.authoring.approval.Course.Vote;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.junit.jupiter.api.Test;

class CourseTest {

    private static final PersonId DRAFTER = new PersonId(1);
    private static final PersonId OTHER_DRAFTER = new PersonId(8);
    private static final PersonId OTHER = new PersonId(9);
    private static final Spot FIRST = new Spot(0, 0);
    private static final Spot BESIDE = new Spot(0, 1);
    private static final Spot THIRD = new Spot(0, 2);
    private static final Spot SECOND_STEP = new Spot(1, 0);

    @Test
    void the_first_step_is_asked_first() {
        assertThat(oneAfterTheOther().waiting()).containsExactly(FIRST);
    }

    @Test
    void the_next_step_is_asked_when_the_one_before_agreed() {
        var course = oneAfterTheOther().after(approval(FIRST, 2));

        assertThat(course.status()).isEqualTo(ApprovalStatus.IN_REVIEW);
        assertThat(course.waiting()).containsExactly(SECOND_STEP);
    }

    @Test
    void it_is_approved_when_every_step_agreed() {
        var course = oneAfterTheOther().after(approval(FIRST, 2)).after(approval(SECOND_STEP, 3));

        assertThat(course.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertThat(course.waiting()).isEmpty();
    }

    @Test
    void nobody_decides_before_their_turn() {
        assertRefused(oneAfterTheOther(), approval(SECOND_STEP, 3), Reason.NOT_YOUR_TURN);
    }

    @Test
    void signers_of_one_step_are_asked_at_the_same_time_in_any_order() {
        var both = course(3, 2);

        assertThat(both.waiting()).containsExactlyInAnyOrder(FIRST, BESIDE, THIRD);
        assertThat(both.after(approval(THIRD, 4)).waiting()).containsExactlyInAnyOrder(FIRST, BESIDE);
    }

    @Test
    void as_many_as_are_needed_are_enough() {
        var course = course(3, 2).after(approval(FIRST, 2)).after(approval(THIRD, 4));

        assertThat(course.status()).isEqualTo(ApprovalStatus.APPROVED);
        assertRefused(course, approval(BESIDE, 3), Reason.CLOSED);
    }

    @Test
    void one_may_decline_while_the_others_are_enough() {
        var course = course(3, 2).after(vote(FIRST, Verdict.DECLINED, 2));
        assertThat(course.status()).isEqualTo(ApprovalStatus.IN_REVIEW);

        assertThat(course.after(vote(BESIDE, Verdict.DECLINED, 3)).status()).isEqualTo(ApprovalStatus.DECLINED);
        assertThat(course.after(approval(BESIDE, 3)).after(approval(THIRD, 4)).status())
                .isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void whoever_asks_for_changes_sends_it_back_at_once() {
        var course = course(3, 1).after(vote(FIRST, Verdict.CHANGES_REQUESTED, 2));

        assertThat(course.status()).isEqualTo(ApprovalStatus.CHANGES_REQUESTED);
        assertThat(course.waiting()).isEmpty();
    }

    @Test
    void nobody_counts_twice_in_a_step() {
        assertRefused(course(3, 2).after(approval(FIRST, 2)), approval(BESIDE, 2), Reason.NOT_YOUR_TURN);
    }

    @Test
    void somebody_may_agree_in_two_steps() {
        assertThat(oneAfterTheOther()
                        .after(approval(FIRST, 2))
                        .after(approval(SECOND_STEP, 2))
                        .status())
                .isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void a_place_is_signed_once() {
        assertRefused(course(3, 2).after(approval(FIRST, 2)), approval(FIRST, 5), Reason.NOT_YOUR_TURN);
    }

    @Test
    void the_drafter_alone_cannot_approve() {
        assertRefused(course(1, 1), byDrafter(FIRST), Reason.ONLY_DRAFTERS);
    }

    @Test
    void the_drafter_may_approve_besides_others() {
        assertThat(oneAfterTheOther()
                        .after(byDrafter(FIRST))
                        .after(approval(SECOND_STEP, 3))
                        .status())
                .isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void two_drafters_approve_each_others_words() {
        var both = new Course(
                new Route(List.of(stage(1, 1), stage(1, 1))),
                Set.of(DRAFTER, OTHER_DRAFTER),
                Map.of(FIRST, Set.of(DRAFTER, OTHER_DRAFTER), SECOND_STEP, Set.of(DRAFTER)),
                List.of());

        assertThat(both.canBeAgreedByOthers()).isTrue();
        assertRefused(both, byDrafter(FIRST), Reason.ONLY_DRAFTERS);
        assertThat(both.after(approval(FIRST, OTHER_DRAFTER.value()))
                        .after(byDrafter(SECOND_STEP))
                        .status())
                .isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void the_drafter_cannot_close_the_last_step_at_which_others_could_sign() {
        var othersInTheFirstStepOnly = new Course(
                new Route(List.of(stage(2, 1), stage(1, 1))),
                Set.of(DRAFTER),
                Map.of(FIRST, Set.of(DRAFTER), BESIDE, Set.of(OTHER), SECOND_STEP, Set.of(DRAFTER)),
                List.of());

        assertRefused(othersInTheFirstStepOnly, byDrafter(FIRST), Reason.ONLY_DRAFTERS);
        assertThat(othersInTheFirstStepOnly
                        .after(approval(BESIDE, OTHER.value()))
                        .after(byDrafter(SECOND_STEP))
                        .status())
                .isEqualTo(ApprovalStatus.APPROVED);
    }

    @Test
    void the_drafter_gains_no_second_voice_by_signing_in_another_name() {
        var asDeputy = new Vote(SECOND_STEP, Verdict.APPROVED, DRAFTER, DRAFTER);
        var course = oneAfterTheOther().after(byDrafter(FIRST));

        assertRefused(course, asDeputy, Reason.ONLY_DRAFTERS);
    }

    @Test
    void the_drafter_may_decline_and_ask_for_changes() {
        assertThat(course(1, 1)
                        .after(new Vote(FIRST, Verdict.DECLINED, DRAFTER, DRAFTER))
                        .status())
                .isEqualTo(ApprovalStatus.DECLINED);
    }

    @Test
    void a_route_on_which_only_one_drafter_signs_can_never_be_agreed_to() {
        assertThat(new Course(
                                new Route(List.of(stage(2, 1))),
                                Set.of(DRAFTER, OTHER_DRAFTER),
                                Map.of(FIRST, Set.of(DRAFTER), BESIDE, Set.of(OTHER_DRAFTER)),
                                List.of())
                        .canBeAgreedByOthers())
                .isFalse();
    }

    private static void assertRefused(Course course, Vote vote, Reason reason) {
        assertThatThrownBy(() -> course.after(vote))
                .isInstanceOfSatisfying(
                        RefusedDecisionException.class,
                        refused -> assertThat(refused.reason()).isEqualTo(reason));
    }

    private static Course oneAfterTheOther() {
        return open(new Route(List.of(stage(1, 1), stage(1, 1))));
    }

    private static Course course(int signers, int needed) {
        return open(new Route(List.of(stage(signers, needed))));
    }

    private static Course open(Route route) {
        return new Course(
                route,
                Set.of(DRAFTER),
                route.spots().stream().collect(Collectors.toMap(spot -> spot, spot -> Set.of(DRAFTER, OTHER))),
                List.of());
    }

    private static Stage stage(int signers, int needed) {
        return new Stage(
                IntStream.range(0, signers)
                        .mapToObj(number -> Signer.of(Party.of(Role.HR)))
                        .collect(Collectors.toList()),
                needed);
    }

    private static Vote approval(Spot spot, long person) {
        return vote(spot, Verdict.APPROVED, person);
    }

    private static Vote vote(Spot spot, Verdict verdict, long person) {
        return new Vote(spot, verdict, new PersonId(person), new PersonId(person));
    }

    private static Vote byDrafter(Spot spot) {
        return new Vote(spot, Verdict.APPROVED, DRAFTER, DRAFTER);
    }
}

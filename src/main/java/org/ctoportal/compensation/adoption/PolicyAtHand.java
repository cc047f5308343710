package org.ctoportal.compensation.adoption;

import java.time.LocalDate;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * The latest edition of a policy with the few facts that say who is next.
 *
 * @param readings how many count
 * @param unanswered public comments nobody answered
 * @param renewedUntil the day the board chose for the next review when it renewed the policy; none where it did not
 */
record PolicyAtHand(
        long policyId,
        String number,
        int edition,
        String drafter,
        ReviewStage stage,
        @Nullable String legalBy,
        @Nullable LocalDate plannedFirst,
        @Nullable LocalDate plannedSecond,
        @Nullable LocalDate commentsThrough,
        @Nullable LocalDate adoptedOn,
        @Nullable LocalDate effectiveOn,
        int reviewYears,
        long readings,
        long unanswered,
        @Nullable LocalDate renewedUntil) {

    PolicyId policy() {
        return new PolicyId(policyId);
    }

    boolean isOpen() {
        return adoptedOn == null;
    }

    /** With the administration, before counsel has it. */
    boolean isWithAdministration() {
        return isOpen() && stage == ReviewStage.ADMINISTRATION;
    }

    /** Whoever drafts does not approve for law. */
    boolean awaitsLaw(String reader) {
        return isOpen() && stage == ReviewStage.COUNSEL && legalBy == null && !drafter.equals(reader);
    }

    boolean awaitsBoard() {
        return isOpen() && stage == ReviewStage.COUNSEL && legalBy != null;
    }

    /** The day planned for the next reading. */
    Optional<LocalDate> nextReading() {
        return !awaitsBoard() ? Optional.empty() : Optional.ofNullable(readings == 0 ? plannedFirst : plannedSecond);
    }

    /** When the words in force are to be reviewed; none before there are any. */
    Optional<LocalDate> nextReview() {
        return renewedUntil != null
                ? Optional.of(renewedUntil)
                : Optional.ofNullable(effectiveOn).map(day -> day.plusYears(reviewYears));
    }

    /** The days that are planned for it, past ones too. */
    Stream<PlannedDay> days() {
        var comments = isOpen() ? Optional.ofNullable(commentsThrough) : Optional.<LocalDate>empty();
        return Stream.of(
                        nextReading().map(day -> new PlannedDay("reading", day)),
                        comments.map(day -> new PlannedDay("comments", day)),
                        Optional.ofNullable(effectiveOn).map(day -> new PlannedDay("effective", day)),
                        nextReview().map(day -> new PlannedDay("review", day)))
                .flatMap(Optional::stream);
    }

    /** A day and what is on it. */
    record PlannedDay(String what, LocalDate day) {}
}

package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * A policy through all its editions: an adopted one stays in force until the effective date of the next, or until the board
 * retires the policy.
 *
 * @param editions the earliest first, one at least; only the latest can still be open
 * @param decisions what the board decided of it beside adopting editions
 */
public record PolicyCourse(List<PolicyAdoption> editions, List<DecisionLine> decisions) implements Serializable {

    public PolicyCourse {
        editions = List.copyOf(editions);
        decisions = List.copyOf(decisions);
    }

    public PolicyAdoption latest() {
        return editions.getLast();
    }

    /** The edition whose words count on the day. */
    public Optional<PolicyAdoption> inForce(LocalDate day) {
        return retiredFrom().filter(from -> !day.isBefore(from)).isPresent()
                ? Optional.empty()
                : editions.reversed().stream()
                        .filter(edition -> edition.isInForce(day))
                        .findFirst();
    }

    /** The last edition of a policy that ended in the time. */
    Optional<PolicyAdoption> endedSince(LocalDate since, LocalDate day) {
        return retiredFrom()
                        .filter(from -> !from.isBefore(since) && !from.isAfter(day))
                        .isPresent()
                ? counting().reversed().stream().findFirst()
                : Optional.empty();
    }

    /** The adopted editions whose words count on some day; one that the board retired before its day is none of them. */
    public List<PolicyAdoption> counting() {
        return editions.stream()
                .filter(edition -> edition.decision()
                        .map(Adopt::effective)
                        .filter(day -> retiredFrom()
                                .filter(from -> !day.isBefore(from))
                                .isEmpty())
                        .isPresent())
                .toList();
    }

    /** The last day of an edition in force; none while none is known. */
    public Optional<LocalDate> lastDay(PolicyAdoption edition) {
        var next = editions.stream()
                .filter(other -> other.edition() > edition.edition())
                .flatMap(other -> other.decision().stream())
                .map(Adopt::effective)
                .findFirst();
        return next.filter(day -> retiredFrom().filter(day::isAfter).isEmpty())
                .or(this::retiredFrom)
                .map(day -> day.minusDays(1));
    }

    /** The first day the policy is in force no more. */
    public Optional<LocalDate> retiredFrom() {
        return decisions.stream()
                .filter(one -> one.kind() == DecisionKind.RETIRED)
                .map(DecisionLine::takesEffect)
                .findFirst();
    }

    /** Where the policy stands, whatever becomes of a draft of its next edition. */
    public AdoptionStatus status(LocalDate day) {
        if (retiredFrom().filter(from -> !day.isBefore(from)).isPresent()) {
            return AdoptionStatus.RETIRED;
        }
        if (editions.size() > 1 && latest().decision().isEmpty()) {
            return AdoptionStatus.UNDER_REVIEW;
        }
        return latest().status(day);
    }

    /** Where one edition of it stands. */
    public AdoptionStatus status(PolicyAdoption edition, LocalDate day) {
        var last = lastDay(edition);
        if (edition.decision().isEmpty() || last.isEmpty() || !day.isAfter(last.get())) {
            return edition.status(day);
        }
        return retiredFrom().filter(last.get().plusDays(1)::equals).isPresent()
                ? AdoptionStatus.RETIRED
                : AdoptionStatus.REVISED;
    }

    /** When the edition in force, or the first to be, is to be reviewed: from its effective date, or as the board said when it renewed it. */
    public Optional<LocalDate> nextReview(LocalDate day) {
        if (retiredFrom().isPresent()) {
            return Optional.empty();
        }
        var counting = inForce(day)
                .or(() -> editions.stream()
                        .filter(edition -> edition.decision().isPresent())
                        .findFirst());
        return counting.flatMap(edition -> decisions.reversed().stream()
                .filter(one -> one.kind() == DecisionKind.RENEWED)
                .filter(one ->
                        !one.day().isBefore(edition.decision().orElseThrow().effective()))
                .map(DecisionLine::takesEffect)
                .findFirst()
                .or(() -> Optional.ofNullable(edition.nextReview())));
    }

    public boolean isReviewOverdue(LocalDate day) {
        return nextReview(day).filter(day::isAfter).isPresent();
    }

    /**
     * The draft of the next edition; the board adopted the latest, and did not retire the policy.
     *
     * @param dropped versions of drafts of that edition that were dropped: their numbers are taken
     */
    PolicyAdoption revised(String drafter, LocalDate day, List<PolicyRevision> dropped) {
        refuseIf(latest().decision().isEmpty(), AdoptionRefusal.NOT_NOW);
        refuseIf(retiredFrom().isPresent(), AdoptionRefusal.RETIRED);
        return PolicyAdoption.begin(latest().rules(), drafter, day, latest().edition() + 1)
                .after(dropped);
    }

    /** Refuses what the board cannot decide of the policy then. */
    void decide(DecideOnPolicy command) {
        refuseIf(retiredFrom().isPresent(), AdoptionRefusal.RETIRED);
        var edition = editions.reversed().stream()
                .filter(one -> one.decision().isPresent())
                .findFirst()
                .orElseThrow(() -> new AdoptionRefusedException(AdoptionRefusal.NOT_NOW));
        refuseIf(
                command.day().isBefore(edition.decision().orElseThrow().day())
                        || command.takesEffect().isBefore(command.day()),
                AdoptionRefusal.BEFORE_LAST_STEP);
        refuseIf(command.kind() == DecisionKind.RENEWED && !edition.isInForce(command.day()), AdoptionRefusal.NOT_NOW);
        refuseIf(decisions.stream().anyMatch(command::isOf), AdoptionRefusal.NOT_NOW);
        refuseIf(command.reason().isEmpty(), AdoptionRefusal.NO_REASON);
        edition.rules().carried(command.vote());
    }

    /** An edition begins after the one it follows. */
    void follows(Adopt decision) {
        var earlier = editions.stream()
                .flatMap(edition -> edition.decision().stream())
                .anyMatch(one -> !decision.effective().isAfter(one.effective()));
        refuseIf(earlier, AdoptionRefusal.BEFORE_EARLIER_EDITION);
        refuseIf(retiredFrom().isPresent(), AdoptionRefusal.RETIRED);
    }

    private static void refuseIf(boolean refused, AdoptionRefusal refusal) {
        if (refused) {
            throw new AdoptionRefusedException(refusal);
        }
    }
}

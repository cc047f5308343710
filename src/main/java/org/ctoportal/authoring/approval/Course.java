package org.ctoportal.authoring.approval;

import static java.util.stream.Collectors.toUnmodifiableSet;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.authoring.approval.RefusedDecisionException.Reason;
import org.ctoportal.identity.PersonId;

/**
 * How far a submission has come on its route. Whoever drafted the document may agree to it, and is never the only one.
 *
 * @param voices as whose a decision can count at each place
 */
record Course(Route route, Set<PersonId> drafters, Map<Spot, Set<PersonId>> voices, List<Vote> votes) {

    Course {
        drafters = Set.copyOf(drafters);
        voices = Map.copyOf(voices);
        votes = List.copyOf(votes);
    }

    /**
     * One decision.
     *
     * @param by who made it
     * @param voice as whose it counts
     */
    record Vote(Spot spot, Verdict verdict, PersonId by, PersonId voice) {}

    ApprovalStatus status() {
        if (votes.stream().anyMatch(vote -> vote.verdict() == Verdict.CHANGES_REQUESTED)) {
            return ApprovalStatus.CHANGES_REQUESTED;
        }
        if (stages().anyMatch(this::isLost)) {
            return ApprovalStatus.DECLINED;
        }
        return stages().allMatch(this::isReached) ? ApprovalStatus.APPROVED : ApprovalStatus.IN_REVIEW;
    }

    /** Where a decision is awaited now. */
    Set<Spot> waiting() {
        if (status() != ApprovalStatus.IN_REVIEW) {
            return Set.of();
        }
        var current = stages().filter(stage -> !isReached(stage)).findFirst().orElseThrow();
        return undecided().filter(spot -> spot.stage() == current).collect(toUnmodifiableSet());
    }

    /** Whether somebody else than one drafter alone agreed, or still can. */
    boolean canBeAgreedByOthers() {
        var heard = votes.stream()
                .filter(vote -> vote.verdict() == Verdict.APPROVED)
                .map(Vote::voice)
                .collect(toUnmodifiableSet());
        if (isOfOthers(heard)) {
            return true;
        }
        var stillAsked = undecided()
                .filter(spot -> !isReached(spot.stage()))
                .flatMap(spot -> voices.getOrDefault(spot, Set.of()).stream());
        var all = Stream.concat(heard.stream(), stillAsked).collect(toUnmodifiableSet());
        return all.stream().anyMatch(voice -> !drafters.contains(voice)) || all.size() > 1 && heard.size() + left() > 1;
    }

    private boolean isOfOthers(Set<PersonId> heard) {
        return heard.size() > 1 || !drafters.containsAll(heard);
    }

    /** How many more must agree. */
    private long left() {
        return stages().mapToLong(
                        stage -> Math.max(0, route.stages().get(stage).needed() - count(stage, Verdict.APPROVED)))
                .sum();
    }

    /**
     * The course after one more decision.
     *
     * @throws RefusedDecisionException when it cannot be made now, or not by this person
     */
    Course after(Vote vote) {
        if (status() != ApprovalStatus.IN_REVIEW) {
            throw new RefusedDecisionException(Reason.CLOSED);
        }
        if (!waiting().contains(vote.spot()) || hasVoted(vote.by(), vote.spot().stage())) {
            throw new RefusedDecisionException(Reason.NOT_YOUR_TURN);
        }
        var after = new Course(
                route,
                drafters,
                voices,
                Stream.concat(votes.stream(), Stream.of(vote)).toList());
        if (vote.verdict() == Verdict.APPROVED && !after.canBeAgreedByOthers()) {
            throw new RefusedDecisionException(Reason.ONLY_DRAFTERS);
        }
        return after;
    }

    /** Nobody counts twice in a step, whatever roles they hold. */
    boolean hasVoted(PersonId person, int stage) {
        return votes.stream()
                .anyMatch(vote -> vote.spot().stage() == stage && vote.by().equals(person));
    }

    private Stream<Spot> undecided() {
        return route.spots().stream()
                .filter(spot -> votes.stream().noneMatch(vote -> vote.spot().equals(spot)));
    }

    private Stream<Integer> stages() {
        return IntStream.range(0, route.stages().size()).boxed();
    }

    private boolean isReached(int stage) {
        return count(stage, Verdict.APPROVED) >= route.stages().get(stage).needed();
    }

    /** Too many declined for the others to be enough. */
    private boolean isLost(int stage) {
        var all = route.stages().get(stage);
        return count(stage, Verdict.DECLINED) > all.signers().size() - all.needed();
    }

    private long count(int stage, Verdict verdict) {
        return votes.stream()
                .filter(vote -> vote.spot().stage() == stage && vote.verdict() == verdict)
                .count();
    }
}

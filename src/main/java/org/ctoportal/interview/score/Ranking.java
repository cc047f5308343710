package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * Candidates by what the panel gave, the best first. Compared exactly: equal is equal, and nearly equal is not. Whom no
 * tie-break tells apart shares a rank, and the next rank is left out.
 */
public record Ranking(List<Place> places) implements Serializable {

    public Ranking {
        places = List.copyOf(places);
    }

    /**
     * One candidate's place.
     *
     * @param rank none for somebody nobody rated, or who left the search before enough was rated
     * @param tiedWith whose total is exactly the same
     * @param sharedWith those of them whom no rule tells apart from this one
     * @param decidedBy the last rule that set this one off from others of the same total, or none
     */
    public record Place(
            CandidateResult result,
            @Nullable Integer rank,
            List<String> tiedWith,
            List<String> sharedWith,
            @Nullable TieBreak decidedBy)
            implements Serializable {

        public Place {
            tiedWith = List.copyOf(tiedWith);
            sharedWith = List.copyOf(sharedWith);
        }

        public String candidate() {
            return result.candidate();
        }
    }

    static Ranking of(List<CandidateResult> results, List<TieBreak> order, Set<String> outside) {
        var totals = new TreeMap<Fraction, List<CandidateResult>>(Comparator.reverseOrder());
        var unrated = new ArrayList<CandidateResult>();
        for (var result : results) {
            var total = result.total();
            if (total == null || outside.contains(result.candidate())) {
                unrated.add(result);
            } else {
                totals.computeIfAbsent(total, equal -> new ArrayList<>()).add(result);
            }
        }
        var places = new ArrayList<Place>();
        for (var equal : totals.values()) {
            for (var group : groups(equal, order, null)) {
                var rank = places.size() + 1;
                group.members().forEach(result -> places.add(place(result, rank, equal, group)));
            }
        }
        unrated.forEach(result -> places.add(new Place(result, null, List.of(), List.of(), null)));
        return new Ranking(places);
    }

    /** Candidates nothing tells apart, and the last rule that set them off from others with the same total. */
    private record Group(
            List<CandidateResult> members, @Nullable TieBreak decidedBy) {}

    /**
     * Rule by rule, and within what a rule leaves equal by the next. A rule that cannot speak of everybody in question says
     * nothing, so that the order never depends on who is compared with whom.
     */
    private static List<Group> groups(List<CandidateResult> equal, List<TieBreak> rules, @Nullable TieBreak before) {
        if (equal.size() == 1 || rules.isEmpty()) {
            return List.of(new Group(equal, before));
        }
        var rule = rules.getFirst();
        var next = rules.subList(1, rules.size());
        if (!equal.stream().allMatch(result -> rule.standing(result).isPresent())) {
            return groups(equal, next, before);
        }
        var parts = new TreeMap<Fraction, List<CandidateResult>>(Comparator.reverseOrder());
        equal.forEach(
                result -> parts.computeIfAbsent(rule.standing(result).orElseThrow(), standing -> new ArrayList<>())
                        .add(result));
        var decided = parts.size() > 1 ? rule : before;
        return parts.values().stream()
                .flatMap(part -> groups(part, next, decided).stream())
                .toList();
    }

    private static Place place(CandidateResult result, int rank, List<CandidateResult> equal, Group group) {
        return new Place(result, rank, others(result, equal), others(result, group.members()), group.decidedBy());
    }

    private static List<String> others(CandidateResult result, List<CandidateResult> all) {
        return all.stream()
                .filter(other -> other != result)
                .map(CandidateResult::candidate)
                .toList();
    }

    /** Groups that share a rank although every rule was asked, the best first. */
    public List<List<String>> undecided() {
        var groups = new LinkedHashMap<Integer, List<String>>();
        places.stream()
                .filter(place -> place.rank() != null && !place.sharedWith().isEmpty())
                .forEach(place -> groups.computeIfAbsent(place.rank(), rank -> new ArrayList<>())
                        .add(place.candidate()));
        return List.copyOf(groups.values());
    }

    public List<String> candidates() {
        return places.stream().map(Place::candidate).toList();
    }

    public Optional<Place> find(String candidate) {
        return places.stream()
                .filter(place -> place.candidate().equals(candidate))
                .findFirst();
    }
}

package org.ctoportal.interview.score;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
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
     * @param rank none for somebody nobody rated
     * @param tiedWith whose total is exactly the same
     * @param decidedBy what tells them apart, or none
     */
    public record Place(
            CandidateResult result,
            @Nullable Integer rank,
            List<String> tiedWith,
            @Nullable TieBreak decidedBy) implements Serializable {

        public Place {
            tiedWith = List.copyOf(tiedWith);
        }

        public String candidate() {
            return result.candidate();
        }
    }

    static Ranking of(List<CandidateResult> results, List<TieBreak> order) {
        var sorted = new ArrayList<>(results);
        sorted.sort((one, other) -> compare(one, other, order));
        var places = new ArrayList<Place>();
        var rank = 1;
        for (var index = 0; index < sorted.size(); index++) {
            var result = sorted.get(index);
            if (index > 0 && compare(sorted.get(index - 1), result, order) != 0) {
                rank = index + 1;
            }
            var tied = sorted.stream()
                    .filter(other -> other != result && compare(other, result, List.of()) == 0)
                    .toList();
            places.add(new Place(
                    result,
                    result.total() == null ? null : rank,
                    tied.stream().map(CandidateResult::candidate).toList(),
                    decisive(result, tied, order).orElse(null)));
        }
        return new Ranking(places);
    }

    public List<String> candidates() {
        return places.stream().map(Place::candidate).toList();
    }

    public Optional<Place> find(String candidate) {
        return places.stream()
                .filter(place -> place.candidate().equals(candidate))
                .findFirst();
    }

    /** Negative when {@code one} goes first. Whom nobody rated goes last. */
    private static int compare(CandidateResult one, CandidateResult other, List<TieBreak> order) {
        if (one.total() == null || other.total() == null) {
            return Boolean.compare(one.total() == null, other.total() == null);
        }
        var byTotal = other.total().compareTo(one.total());
        return byTotal != 0
                ? byTotal
                : order.stream()
                        .mapToInt(tieBreak -> -Integer.signum(tieBreak.prefers(one, other)))
                        .filter(preference -> preference != 0)
                        .findFirst()
                        .orElse(0);
    }

    private static Optional<TieBreak> decisive(
            CandidateResult result, List<CandidateResult> tied, List<TieBreak> order) {
        return order.stream()
                .filter(tieBreak -> tied.stream().anyMatch(other -> tieBreak.prefers(result, other) != 0))
                .findFirst();
    }
}

package org.ctoportal.interview.record;

import static java.util.Comparator.comparing;
import static java.util.stream.Collectors.toMap;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;

/**
 * The final candidates of a search: those who became finalists, and the five most qualified in any case (Wis. Stat.
 * 19.36(7)). Where finalists and the panel's order fill fewer than five places, nothing in the record says who is next, and
 * somebody names them.
 */
final class FinalCandidates {

    static final int MOST_QUALIFIED = 5;

    private final Map<String, CandidateSummary> candidates;
    private final Set<String> sure;

    private FinalCandidates(Map<String, CandidateSummary> candidates, Set<String> sure) {
        this.candidates = candidates;
        this.sure = sure;
    }

    /** {@code best} are codes in the order the panel gave, where there is one. */
    static FinalCandidates of(List<CandidateSummary> candidates, List<String> best) {
        var known = candidates.stream().collect(toMap(CandidateSummary::code, Function.identity()));
        var sure = new TreeSet<String>();
        if (known.size() <= MOST_QUALIFIED) {
            sure.addAll(known.keySet());
        }
        known.values().stream()
                .filter(one -> one.reached().hasReached(CandidateStage.FINALIST))
                .forEach(one -> sure.add(one.code()));
        best.stream()
                .filter(known::containsKey)
                .filter(code -> !sure.contains(code))
                .limit(Math.max(0, MOST_QUALIFIED - sure.size()))
                .toList()
                .forEach(sure::add);
        return new FinalCandidates(known, sure);
    }

    /** How many places somebody has to fill; none where nobody's name depends on it. */
    int open() {
        return others().stream().anyMatch(one -> one.confidentialOn() != null)
                ? Math.max(0, MOST_QUALIFIED - sure.size())
                : 0;
    }

    /** Those who may be named for an open place, by code. */
    List<CandidateSummary> others() {
        return candidates.values().stream()
                .filter(one -> !sure.contains(one.code()))
                .sorted(comparing(one -> one.id().value()))
                .toList();
    }

    /** Whether the choice fills every open place: one made before somebody became a finalist may not any more. */
    boolean isDecidedBy(Collection<String> chosen) {
        return open() == 0 || named(chosen).count() == open();
    }

    Stream<CandidateSummary> with(Collection<String> chosen) {
        return Stream.concat(sure.stream().map(candidates::get), open() == 0 ? Stream.of() : named(chosen));
    }

    private Stream<CandidateSummary> named(Collection<String> chosen) {
        return others().stream().filter(one -> chosen.contains(one.code()));
    }
}

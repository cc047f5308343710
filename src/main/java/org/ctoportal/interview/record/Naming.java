package org.ctoportal.interview.record;

import static java.util.Comparator.comparing;
import static java.util.Comparator.nullsLast;
import static java.util.Comparator.reverseOrder;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateStage;
import org.ctoportal.interview.search.CandidateSummary;

/**
 * Which candidates a bundle names. A written request keeps the name of somebody back who is no final candidate; the five
 * most qualified are final candidates in any case (Wis. Stat. 19.36(7)).
 */
public final class Naming {

    static final int MOST_QUALIFIED = 5;
    static final String HIDDEN = "[name withheld]";

    private final Set<CandidateId> hidden;

    private Naming(Set<CandidateId> hidden) {
        this.hidden = Set.copyOf(hidden);
    }

    /** By what each level may know; {@code best} are codes in the order the panel gave, where there is one. */
    public static Naming of(RedactionLevel level, List<CandidateSummary> candidates, List<String> best) {
        return new Naming(level.isPublic() ? hidden(candidates, best) : Set.of());
    }

    private static Set<CandidateId> hidden(List<CandidateSummary> candidates, List<String> best) {
        var hidden = new HashSet<CandidateId>();
        var open = finalists(candidates, best);
        candidates.stream()
                .filter(one -> one.confidentialOn() != null && !open.contains(one.id()))
                .forEach(one -> hidden.add(one.id()));
        return hidden;
    }

    /** Those who became finalists; where they are fewer than five, the next by stage, then by the panel, then by score. */
    static Set<CandidateId> finalists(List<CandidateSummary> candidates, List<String> best) {
        var open = new HashSet<CandidateId>();
        candidates.stream()
                .filter(one -> one.reached().hasReached(CandidateStage.FINALIST))
                .forEach(one -> open.add(one.id()));
        candidates.stream()
                .sorted(comparing(CandidateSummary::reached)
                        .reversed()
                        .thenComparing(one -> place(one, best))
                        .thenComparing(CandidateSummary::score, nullsLast(reverseOrder()))
                        .thenComparing(CandidateSummary::code))
                .limit(MOST_QUALIFIED)
                .forEach(one -> open.add(one.id()));
        return open;
    }

    private static int place(CandidateSummary candidate, List<String> best) {
        var at = best.indexOf(candidate.code());
        return at < 0 ? Integer.MAX_VALUE : at;
    }

    public boolean hides(CandidateId candidate) {
        return hidden.contains(candidate);
    }

    /** The name, or that it is withheld. */
    public String of(CandidateSummary candidate) {
        return hides(candidate.id()) ? HIDDEN : candidate.name();
    }
}

package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toSet;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.CandidateSummary;

/** Which candidates a bundle names. A written request keeps the name of somebody back who is no final candidate. */
public final class Naming {

    static final String HIDDEN = "[name withheld]";

    private final Set<CandidateId> hidden;

    private Naming(Set<CandidateId> hidden) {
        this.hidden = Set.copyOf(hidden);
    }

    static Naming ofEverybody() {
        return new Naming(Set.of());
    }

    /**
     * {@code chosen} are codes of those somebody named as most qualified.
     *
     * @throws FinalCandidatesOpenException when places are open that the choice does not fill
     */
    static Naming toThePublic(List<CandidateSummary> candidates, FinalCandidates last, Collection<String> chosen) {
        if (!last.isDecidedBy(chosen)) {
            throw new FinalCandidatesOpenException();
        }
        var open = last.with(chosen).map(CandidateSummary::id).collect(toSet());
        return new Naming(candidates.stream()
                .filter(one -> one.confidentialOn() != null && !open.contains(one.id()))
                .map(CandidateSummary::id)
                .collect(toSet()));
    }

    public boolean hides(CandidateId candidate) {
        return hidden.contains(candidate);
    }

    /** The name, or that it is withheld. */
    public String of(CandidateSummary candidate) {
        return hides(candidate.id()) ? HIDDEN : candidate.name();
    }
}

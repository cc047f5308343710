package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * The seat of whoever is signed in on the panel of a search.
 *
 * @param role whose view they bring; none where nothing was said
 * @param admitted whether they signed the statement and declared themselves on every candidate to be interviewed
 * @param declared candidates they declared themselves on after they signed
 * @param recused candidates they stepped back from, whose materials they must not open
 */
public record PanelSeat(
        PanelMemberId member,
        SearchId search,
        String name,
        @Nullable PanelRole role,
        boolean chair,
        boolean admitted,
        Set<CandidateId> declared,
        Set<CandidateId> recused)
        implements Serializable {

    public PanelSeat {
        declared = Set.copyOf(declared);
        recused = Set.copyOf(recused);
    }

    /**
     * Whether they may see what belongs to the candidate. A candidate who comes later, and on whom nothing is declared yet,
     * takes nothing of the others away.
     */
    public boolean mayOpen(CandidateId candidate) {
        return declared.contains(candidate) && !recused.contains(candidate);
    }
}

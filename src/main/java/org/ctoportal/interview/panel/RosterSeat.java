package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.interview.search.CandidateId;

/**
 * A seat on a panel, for whoever plans its days.
 *
 * @param email empty where none is known
 * @param recused candidates the member stays away from
 */
public record RosterSeat(PanelMemberId member, String name, String email, Set<CandidateId> recused)
        implements Serializable {

    public RosterSeat {
        recused = Set.copyOf(recused);
    }
}

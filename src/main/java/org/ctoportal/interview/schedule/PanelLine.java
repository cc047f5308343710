package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.interview.search.CandidateId;

/**
 * A member of the panel.
 *
 * @param email empty where none is known
 * @param recused candidates the member stays away from
 */
public record PanelLine(long id, String name, String email, Set<CandidateId> recused) implements Serializable {

    public PanelLine {
        recused = Set.copyOf(recused);
    }

    /** As it stands in appointments; two members may have the same name. */
    String key() {
        return keyOf(id);
    }

    static String keyOf(long member) {
        return "member " + member;
    }
}

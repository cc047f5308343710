package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.Set;
import org.ctoportal.interview.panel.PanelRole;
import org.ctoportal.interview.search.CandidateId;
import org.jspecify.annotations.Nullable;

/**
 * A member of the panel.
 *
 * @param email empty where none is known
 * @param role whose view they bring; none where nothing was said
 * @param recused candidates the member stays away from
 */
public record PanelLine(
        long id, String name, String email, @Nullable PanelRole role, Set<CandidateId> recused)
        implements Serializable {

    public PanelLine {
        recused = Set.copyOf(recused);
    }

    /** As papers name them. */
    String titled() {
        return role == null ? name : name + " (" + role.title() + ")";
    }

    /** As it stands in appointments; two members may have the same name. */
    String key() {
        return keyOf(id);
    }

    static String keyOf(long member) {
        return "member " + member;
    }
}

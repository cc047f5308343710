package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.ctoportal.interview.panel.RefusedMemberException.Why;
import org.jspecify.annotations.Nullable;

/**
 * What becomes of one line of a pasted list of members.
 *
 * @param number of the line, from 1
 * @param email empty where none was typed
 * @param account whether the address is that of a colleague, who signs in as always
 * @param problem why nobody is added by it; none where somebody is
 */
public record MemberLine(
        int number,
        String name,
        String email,
        boolean account,
        @Nullable Why problem) implements Serializable {

    /** Who sits there already keeps nobody from being added. */
    public boolean isWrong() {
        return problem != null && problem != Why.ON_PANEL;
    }

    public boolean isNew() {
        return problem == null;
    }
}

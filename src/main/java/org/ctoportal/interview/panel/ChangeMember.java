package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * Says something else of a member.
 *
 * @param email empty where none is known
 * @param role none where nothing is said
 */
public record ChangeMember(String email, @Nullable PanelRole role) implements Serializable {

    public ChangeMember {
        email = AddMember.address(email);
    }
}

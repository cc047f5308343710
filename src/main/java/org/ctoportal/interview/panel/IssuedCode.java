package org.ctoportal.interview.panel;

import java.io.Serializable;
import java.time.Instant;

/**
 * A new code for a member: the one time it can be read.
 *
 * @param code as it stands on a card
 * @param email empty where none is known
 */
public record IssuedCode(PanelMemberId member, String name, String email, String code, Instant expiresAt)
        implements Serializable {

    @Override
    public String toString() {
        return "code of member " + member.value();
    }
}

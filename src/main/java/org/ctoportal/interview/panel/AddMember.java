package org.ctoportal.interview.panel;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Puts somebody on a panel.
 *
 * @param email empty where none is known
 * @param person the account of somebody who works in the district; none of everybody else
 */
public record AddMember(String name, String email, @Nullable PersonId person) implements Serializable {

    public static final int LONGEST_NAME = 200;

    public AddMember {
        name = name.strip();
        email = email.strip();
    }
}

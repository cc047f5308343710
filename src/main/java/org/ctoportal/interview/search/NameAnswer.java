package org.ctoportal.interview.search;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;
import org.jspecify.annotations.Nullable;

/**
 * Says whether a name in a list is that of somebody who works in the district.
 *
 * @param person their account; none when it is somebody else
 */
public record NameAnswer(String name, @Nullable PersonId person) implements Serializable {

    boolean isAbout(String other) {
        return Namesakes.key(name).equals(Namesakes.key(other));
    }
}

package org.ctoportal.authoring;

import java.io.Serializable;
import org.ctoportal.identity.PersonId;

/** Somebody who began documents, under the name they had when they did so last. */
public record Beginner(PersonId id, String name) implements Serializable {

    Beginner(long id, String name) {
        this(new PersonId(id), name);
    }
}

package org.ctoportal.authoring;

import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.SignedInPerson;

/** Whoever writes on a document. */
record Author(PersonId id, String name) {

    static Author of(SignedInPerson person) {
        return new Author(person.id(), person.name());
    }
}

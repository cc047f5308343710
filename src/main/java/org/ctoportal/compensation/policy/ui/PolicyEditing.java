package org.ctoportal.compensation.policy.ui;

import java.io.Serializable;
import java.util.Optional;
import org.ctoportal.authoring.content.Change;
import org.ctoportal.compensation.policy.PolicyDetails;

/** What the parts of the builder ask of it. */
interface PolicyEditing extends Serializable {

    PolicyDetails policy();

    boolean mayChange();

    /** Saves a change and shows what follows; says in words what is wrong, or nothing when it is stored. */
    Optional<String> save(Change change);

    /** The same for one blank. */
    default Optional<String> fill(String name, String seen, String value) {
        return save(Change.SetValues.of(name, seen, value));
    }
}

package org.ctoportal.authoring;

import java.io.Serializable;
import java.util.List;

/** A section with its clauses in order and then, where it has a slot, the items of the slot. */
public record ComposedSection(String code, String title, List<ComposedClause> clauses, List<ComposedClause> items)
        implements Serializable {

    boolean isEmpty() {
        return clauses.isEmpty() && items.isEmpty();
    }
}

package org.ctoportal.authoring.comparison;

import java.io.Serializable;
import java.util.List;

/** A section of two revisions with what became of its sentences, in the order of the later one. */
public record SectionChange(String code, String title, List<ClauseChange> clauses) implements Serializable {

    public SectionChange {
        clauses = List.copyOf(clauses);
    }
}

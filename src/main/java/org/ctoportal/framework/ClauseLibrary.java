package org.ctoportal.framework;

import java.io.Serializable;
import java.util.List;

/**
 * One published version of the clause library: kinds of documents, and the clauses that fill them.
 *
 * @param notice of independence, shown wherever the library is
 * @param variables every variable a clause may use, required or not as in most clauses
 */
public record ClauseLibrary(
        PackVersionId id,
        String code,
        String name,
        String version,
        String notice,
        List<Setting> settings,
        List<DocumentKind> kinds,
        List<Slot> slots,
        List<ValueSet> valueSets,
        List<ClauseVariable> variables,
        List<Clause> clauses)
        implements Serializable {

    public ClauseLibrary {
        settings = List.copyOf(settings);
        kinds = List.copyOf(kinds);
        slots = List.copyOf(slots);
        valueSets = List.copyOf(valueSets);
        variables = List.copyOf(variables);
        clauses = List.copyOf(clauses);
    }

    /** The clause of that code. Fails where the library has none. */
    public Clause clause(String code) {
        return clauses.stream()
                .filter(clause -> clause.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No clause " + code));
    }

    /** The document kind of that code. Fails where the library has none. */
    public DocumentKind kind(String code) {
        return kinds.stream()
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No document kind " + code));
    }

    /** The variable of that name. Fails where the library has none. */
    public ClauseVariable variable(String name) {
        return variables.stream()
                .filter(variable -> variable.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No variable " + name));
    }
}

package org.ctoportal.rules.book;

import java.io.Serializable;
import java.util.Collections;
import java.util.List;

/**
 * Where rules are asked: kinds of documents and processes.
 *
 * @param documentKinds codes of document kinds; a rule without any is for no document in particular
 * @param processes names of steps, such as {@code JD_CHECK}
 */
public record Scope(List<String> documentKinds, List<String> processes) implements Serializable {

    public Scope {
        documentKinds = List.copyOf(documentKinds);
        processes = List.copyOf(processes);
    }

    /** One kind of document in these steps. */
    public static Scope of(String documentKind, String... processes) {
        return new Scope(List.of(documentKind), List.of(processes));
    }

    /** A step that no document belongs to. */
    public static Scope of(List<String> processes) {
        return new Scope(List.of(), processes);
    }

    /** Whether a rule of this scope is asked there. */
    boolean meets(Scope asked) {
        return !Collections.disjoint(processes, asked.processes)
                && (documentKinds.isEmpty()
                        || asked.documentKinds.isEmpty()
                        || !Collections.disjoint(documentKinds, asked.documentKinds));
    }
}

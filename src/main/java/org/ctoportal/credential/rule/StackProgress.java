package org.ctoportal.credential.rule;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;

/** How much of a stack of credentials somebody has. */
public record StackProgress(int held, int total) implements Serializable {

    public static StackProgress of(List<String> members, Collection<String> held) {
        return new StackProgress((int) members.stream().filter(held::contains).count(), members.size());
    }

    /** Codes that have to be recorded before, and are not. */
    public static List<String> missing(List<String> prerequisites, Collection<String> held) {
        return prerequisites.stream().filter(code -> !held.contains(code)).toList();
    }

    public boolean isComplete() {
        return held == total;
    }
}

package org.ctoportal.assessment.self;

import java.util.List;

/** High ratings have no note of evidence, and nobody confirmed that they may stand without. */
public class UnprovenRatingsException extends RuntimeException {

    private final List<String> statements;

    public UnprovenRatingsException(List<String> statements) {
        super("No evidence for " + statements);
        this.statements = List.copyOf(statements);
    }

    /** Their codes, in the order of the instrument. */
    public List<String> statements() {
        return statements;
    }
}

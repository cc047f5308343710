package org.ctoportal.credential.holding;

import java.util.Map;
import org.ctoportal.credential.holding.WriteHolding.Field;

/** What was said of a credential cannot be. */
public class UnfitHoldingException extends RuntimeException {

    private final Map<Field, String> problems;

    UnfitHoldingException(Map<Field, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    /** Last parts of message keys by field. */
    public Map<Field, String> problems() {
        return problems;
    }
}

package org.ctoportal.rules;

import java.util.Map;

/** A rule that cannot be added as it was written. */
public class RulesException extends RuntimeException {

    private final transient Map<NewRule.Field, String> problems;

    RulesException(Map<NewRule.Field, String> problems) {
        super(problems.toString());
        this.problems = Map.copyOf(problems);
    }

    /** What is wrong, by field, as the last part of a message key. */
    public Map<NewRule.Field, String> problems() {
        return problems;
    }
}

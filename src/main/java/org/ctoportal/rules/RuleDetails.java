package org.ctoportal.rules;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.rules.book.Rule;
import org.jspecify.annotations.Nullable;

/**
 * A rule with all that is known of it.
 *
 * @param pack name and version of the pack it comes from
 * @param addition who added it, when it is the district's own
 * @param end the day the district set, if it did
 * @param cases how each of its examples comes out
 */
public record RuleDetails(
        Rule rule,
        String group,
        RuleState state,
        String pack,
        @Nullable RuleAddition addition,
        @Nullable RuleEnd end,
        List<CaseResult> cases)
        implements Serializable {

    /** An example and whether the rule does what it says. */
    public record CaseResult(String name, boolean fires, boolean asExpected) implements Serializable {}
}

package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A dated rule of one jurisdiction.
 *
 * @param jurisdiction two-letter code of a state, {@code US}, or {@code *} for everywhere
 * @param message with names of facts in double braces
 * @param suggestedFix codes of clauses that put it right, the best first
 * @param validTo the last day; none while it has no end
 */
public record Rule(
        String code,
        String group,
        String jurisdiction,
        RuleKind kind,
        Scope scope,
        Condition condition,
        Severity severity,
        String message,
        List<String> suggestedFix,
        Effect effect,
        LocalDate validFrom,
        @Nullable LocalDate validTo,
        Coverage coversPublicEmployer,
        RuleSource source,
        List<RuleCase> cases)
        implements Serializable {

    public static final String EVERYWHERE = "*";
    public static final String FEDERAL = "US";
    private static final String STATE = "district.state";

    public Rule {
        suggestedFix = List.copyOf(suggestedFix);
        cases = List.copyOf(cases);
    }

    /** What it says, with a gap where a document fills in what is known. */
    public String messageWithGaps() {
        return message.replaceAll("\\{\\{[\\w.]+}}", "…");
    }

    /** Whether it applies to what is dated on that day. */
    public boolean isInForceOn(LocalDate day) {
        return !day.isBefore(validFrom) && (validTo == null || !day.isAfter(validTo));
    }

    /** Whether it is a state's rule and the facts are another state's. */
    private boolean isForeign(Facts facts) {
        return !jurisdiction.equals(EVERYWHERE)
                && !jurisdiction.equals(FEDERAL)
                && facts.get(STATE) instanceof String state
                && !state.equals(jurisdiction);
    }

    /** Whether it fires, by the packs' own reading of unknown facts. */
    public boolean fires(Facts facts) {
        return !isForeign(facts) && condition.holds(facts, Unknown.FALSE);
    }

    /** Whether it would fire if what is unknown were otherwise. */
    boolean couldFire(Facts facts) {
        return !isForeign(facts) && condition.holds(facts, Unknown.FIRING);
    }

    /** The same rule until that day at the latest. */
    public Rule until(LocalDate lastDay) {
        var last = validTo == null || lastDay.isBefore(validTo) ? lastDay : validTo;
        return new Rule(
                code,
                group,
                jurisdiction,
                kind,
                scope,
                condition,
                severity,
                message,
                suggestedFix,
                effect,
                validFrom,
                last,
                coversPublicEmployer,
                source,
                cases);
    }
}

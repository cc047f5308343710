package org.ctoportal.rules;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ctoportal.rules.book.Coverage;
import org.ctoportal.rules.book.Severity;
import org.jspecify.annotations.Nullable;

/**
 * A rule of the district's own, as somebody writes it.
 *
 * @param documentKinds where it is checked: codes of document kinds
 * @param all whether every line of the condition must hold, or one of them
 * @param suggestedFix codes of clauses
 * @param validTo the last day; none while it has no end
 * @param sourceLink an address on the web, or empty
 */
public record NewRule(
        String jurisdiction,
        @Nullable Severity severity,
        Set<String> documentKinds,
        String message,
        boolean all,
        List<NewComparison> condition,
        List<String> suggestedFix,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Coverage coversPublicEmployer,
        String source,
        String sourceLink,
        @Nullable LocalDate asOf,
        boolean verified,
        List<NewCase> cases)
        implements Serializable {

    public static final int LONGEST_MESSAGE = 1000;
    public static final int LONGEST_SOURCE = 500;
    public static final int MOST_LINES = 20;
    public static final int MOST_CASES = 10;

    /** Kinds of documents that rules of a district's own can be for. */
    public static final List<String> KINDS = List.of("JOB_DESCRIPTION", "POSTING");

    public NewRule {
        documentKinds = Set.copyOf(documentKinds);
        condition = List.copyOf(condition);
        suggestedFix = List.copyOf(suggestedFix);
        cases = List.copyOf(cases);
    }

    /** The same rule with other examples. */
    NewRule with(List<NewCase> others) {
        return new NewRule(
                jurisdiction,
                severity,
                documentKinds,
                message,
                all,
                condition,
                suggestedFix,
                validFrom,
                validTo,
                coversPublicEmployer,
                source,
                sourceLink,
                asOf,
                verified,
                others);
    }

    /** The fields something can be wrong in. */
    public enum Field {
        JURISDICTION,
        SEVERITY,
        KINDS,
        MESSAGE,
        CONDITION,
        FIX,
        VALID_FROM,
        VALID_TO,
        SOURCE,
        SOURCE_LINK,
        AS_OF,
        CASES
    }
}

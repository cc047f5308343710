package org.ctoportal.compensation.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.rules.book.Finding;
import org.jspecify.annotations.Nullable;

/**
 * What one rule says of how long something is kept.
 *
 * @param message with the period
 * @param source the law it comes from
 * @param asOf the day that was looked up
 * @param until the first day it lets the record be destroyed; none while the day it counts from is not known
 */
public record RetentionWord(
        String message,
        String source,
        LocalDate asOf,
        @Nullable LocalDate until) implements Serializable {

    private static final String EFFECT = "RETAIN_UNTIL";

    /** Empty where the rule is about something else. */
    static Optional<RetentionWord> of(Finding finding) {
        var rule = finding.rule();
        return rule.effect().type().equals(EFFECT)
                ? Optional.of(new RetentionWord(
                        finding.message(),
                        rule.source().text(),
                        rule.source().asOf(),
                        finding.keptUntil().orElse(null)))
                : Optional.empty();
    }
}

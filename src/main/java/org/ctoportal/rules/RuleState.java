package org.ctoportal.rules;

import java.time.LocalDate;
import org.ctoportal.rules.book.Rule;

/** How a rule stands to a day. */
public enum RuleState {
    IN_FORCE,
    COMING,
    ENDED;

    static RuleState of(Rule rule, LocalDate day) {
        if (rule.isInForceOn(day)) {
            return IN_FORCE;
        }
        return day.isBefore(rule.validFrom())
                        && (rule.validTo() == null || !rule.validTo().isBefore(rule.validFrom()))
                ? COMING
                : ENDED;
    }
}

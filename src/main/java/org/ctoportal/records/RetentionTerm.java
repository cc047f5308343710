package org.ctoportal.records;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Period;
import java.util.Optional;
import java.util.Set;
import org.ctoportal.rules.book.Finding;

/**
 * For how long a rule, or the district itself, keeps a class of records.
 *
 * @param message with the period in words
 * @param source the law it comes from; empty for the district's own period
 * @param asOf the day that was looked up, or decided
 * @param open whether it counts from a day that the portal does not know of single records, such as the end of employment
 */
public record RetentionTerm(String message, String source, LocalDate asOf, Period period, boolean open)
        implements Serializable {

    private static final String EFFECT = "RETAIN_UNTIL";
    private static final Set<String> LAST_ACT = Set.of("RECORD_MADE", "LATER_OF_RECORD_OR_ACTION", "LAST_ENTRY");

    /** Empty where the rule is about something else. */
    static Optional<RetentionTerm> of(Finding finding) {
        var rule = finding.rule();
        var effect = rule.effect();
        if (!effect.type().equals(EFFECT)) {
            return Optional.empty();
        }
        return Optional.of(new RetentionTerm(
                finding.message(),
                rule.source().text(),
                rule.source().asOf(),
                Period.parse(String.valueOf(effect.parameters().get("period"))),
                !LAST_ACT.contains(String.valueOf(effect.parameters().get("anchor")))));
    }

    /** The first day it lets a record be destroyed whose time runs from that day. */
    public LocalDate until(LocalDate from) {
        return from.plus(period);
    }

    public boolean isOwn() {
        return source.isEmpty();
    }

    /** The same day as {@link #until}, as the database counts it. */
    String sql(String from) {
        var months = "date_add(date(" + from + "), interval " + period.toTotalMonths() + " month)";
        return period.getDays() == 0 ? months : "date_add(" + months + ", interval " + period.getDays() + " day)";
    }

    boolean isShorterThan(RetentionTerm other) {
        var any = LocalDate.EPOCH;
        return until(any).isBefore(other.until(any));
    }
}

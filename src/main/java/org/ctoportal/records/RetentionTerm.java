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
 * @param start what it counts from
 */
public record RetentionTerm(String message, String source, LocalDate asOf, Period period, Start start)
        implements Serializable {

    /** The day of a record that its time runs from. */
    public enum Start {
        LAST_ACT,
        EMPLOYMENT_END,
        /** One that the portal does not know of single records. */
        UNKNOWN;

        private static Start of(String anchor) {
            if (LAST_ACTS.contains(anchor)) {
                return LAST_ACT;
            }
            return anchor.equals(EMPLOYMENT_END.name()) ? EMPLOYMENT_END : UNKNOWN;
        }
    }

    private static final String EFFECT = "RETAIN_UNTIL";
    private static final Set<String> LAST_ACTS = Set.of("RECORD_MADE", "LATER_OF_RECORD_OR_ACTION", "LAST_ENTRY");

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
                Start.of(String.valueOf(effect.parameters().get("anchor")))));
    }

    /** The first day it lets a record be destroyed whose time runs from that day. */
    public LocalDate until(LocalDate from) {
        return from.plus(period);
    }

    /** Whether nobody can tell its day of any record. */
    public boolean isOpen() {
        return start == Start.UNKNOWN;
    }

    /** As it is for records of a class: where the end of employment is not known, no day follows from it. */
    RetentionTerm of(RecordClass records) {
        return start == Start.EMPLOYMENT_END && records.ended().isEmpty()
                ? new RetentionTerm(message, source, asOf, period, Start.UNKNOWN)
                : this;
    }

    public boolean isOwn() {
        return source.isEmpty();
    }

    /** The same day as {@link #until}, as the database counts it for records of a class. */
    String sql(RecordClass of) {
        var from = start == Start.EMPLOYMENT_END ? of.ended() : of.from();
        var months = "date_add(date(" + from + "), interval " + period.toTotalMonths() + " month)";
        return period.getDays() == 0 ? months : "date_add(" + months + ", interval " + period.getDays() + " day)";
    }

    boolean isShorterThan(RetentionTerm other) {
        var any = LocalDate.EPOCH;
        return until(any).isBefore(other.until(any));
    }
}

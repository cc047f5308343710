package org.ctoportal.records;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * One record, with everything its day follows from.
 *
 * @param from the day its time runs from; none while it is in use
 * @param ended the end of employment of everybody it is about; none while one is employed, where nobody knows, and where no rule asks
 * @param until the first day it may be destroyed; none while nobody can tell
 * @param terms of its class: each gives a day, and the latest counts
 */
public record RecordLine(
        RecordKey key,
        String title,
        @Nullable LocalDate from,
        @Nullable LocalDate ended,
        @Nullable LocalDate until,
        boolean held,
        Procedure procedure,
        String path,
        List<RetentionTerm> terms)
        implements Serializable {

    public RecordLine {
        terms = List.copyOf(terms);
    }

    static RecordLine of(RecordRow row, RecordClass of, List<RetentionTerm> terms) {
        return new RecordLine(
                new RecordKey(row.className(), row.number()),
                row.title(),
                row.from(),
                row.ended(),
                row.until(),
                row.held(),
                of.procedure(),
                of.path().apply(row.number()),
                terms);
    }

    /** The first day the term alone lets it be destroyed; none while nobody can tell. */
    public Optional<LocalDate> until(RetentionTerm term) {
        var start =
                switch (term.start()) {
                    case LAST_ACT -> from;
                    case EMPLOYMENT_END -> ended;
                    case UNKNOWN -> null;
                };
        return Optional.ofNullable(start).map(term::until);
    }

    public boolean isDue(LocalDate today) {
        return until != null && !until.isAfter(today);
    }
}

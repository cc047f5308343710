package org.ctoportal.interview.record;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.district.DistrictProfile;
import org.ctoportal.rules.book.RuleBook;

/** The rules as they are in a district on a day, read once for any number of searches. */
record RetentionRules(RuleBook book, DistrictProfile district, LocalDate today) {

    /**
     * None before there was a personnel action. A day somebody typed never shortens the time: where the portal keeps a
     * later record, that one counts.
     */
    Optional<Retention> of(RecordFacts facts, Optional<LocalDate> lastMade) {
        var action = facts.actionOn();
        if (action == null) {
            return Optional.empty();
        }
        var made = Stream.of(Optional.ofNullable(facts.madeOn()), lastMade)
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElse(action);
        return Retention.of(book, district, made, action, today);
    }

    List<RetentionNotice> objections(Retention retention, RecordFacts facts, boolean held) {
        return retention.objections(book, district, facts, held, today);
    }
}

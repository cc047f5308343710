package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;

/** The months of a fiscal year a certification is paid for, or why none is (R-17: through the month it expires). */
record MonthsHeld(List<YearMonth> months, @Nullable Refusal refusal) {

    static MonthsHeld of(PolicyTerms terms, FiscalYear year, Holder holder, Holder.Held held) {
        if (held.verified() == null) {
            return none(Refusal.NOT_VERIFIED);
        }
        var opens = YearMonth.from(year.firstDay());
        var yearEnds = YearMonth.from(year.lastDay());
        var closes = terms.lastMonth().filter(yearEnds::isAfter).orElse(yearEnds);
        if (closes.isBefore(opens)) {
            return none(Refusal.NO_LONGER_IN_FORCE);
        }
        if (terms.firstMonth().isAfter(closes)) {
            return none(Refusal.NOT_YET_IN_FORCE);
        }
        var first = Stream.of(opens, terms.firstMonth(), terms.start().first(held.verified()))
                .max(YearMonth::compareTo)
                .orElseThrow();
        if (first.isAfter(closes)) {
            return none(Refusal.STARTS_LATER);
        }
        var stop = held.expires() == null ? closes : terms.stop().last(held.expires());
        if (stop.isBefore(first)) {
            return none(Refusal.EXPIRED);
        }
        return employed(holder.left(), first, stop.isAfter(closes) ? closes : stop);
    }

    /** The month somebody leaves in is the last that is paid for. */
    private static MonthsHeld employed(@Nullable LocalDate left, YearMonth first, YearMonth stop) {
        var last = left == null || YearMonth.from(left).isAfter(stop) ? stop : YearMonth.from(left);
        return last.isBefore(first)
                ? none(Refusal.LEFT)
                : new MonthsHeld(
                        Stream.iterate(first, month -> month.plusMonths(1))
                                .limit(first.until(last, ChronoUnit.MONTHS) + 1)
                                .toList(),
                        null);
    }

    private static MonthsHeld none(Refusal refusal) {
        return new MonthsHeld(List.of(), refusal);
    }
}

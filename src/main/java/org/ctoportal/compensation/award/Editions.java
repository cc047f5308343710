package org.ctoportal.compensation.award;

import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.adoption.PolicyInForce;
import org.ctoportal.shared.FiscalYear;

/** The editions of a policy that letters cite, the earliest first: each line by the words that counted then. */
record Editions(List<PolicyInForce> all) {

    Editions {
        all = List.copyOf(all);
    }

    /** The one that counted on the day; the last where none did. */
    PolicyInForce on(LocalDate day) {
        return all.reversed().stream()
                .filter(one -> !day.isBefore(one.effective()) && !isOver(one, day))
                .findFirst()
                .orElseGet(all::getLast);
    }

    /** Those that counted in the year; the last where none did. */
    List<PolicyInForce> in(FiscalYear year) {
        var found = all.stream()
                .filter(one -> !one.effective().isAfter(year.lastDay()) && !isOver(one, year.firstDay()))
                .toList();
        return found.isEmpty() ? List.of(all.getLast()) : found;
    }

    private static boolean isOver(PolicyInForce one, LocalDate day) {
        var until = one.until();
        return until != null && day.isAfter(until);
    }
}

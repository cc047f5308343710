package org.ctoportal.assessment.evaluation.ui;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Days typed one a line, such as 2026-11-26 or 11/26/2026, and the lines that are none. */
record TypedDays(SortedSet<LocalDate> days, List<String> unknown) {

    private static final List<DateTimeFormatter> FORMS =
            List.of(DateTimeFormatter.ISO_LOCAL_DATE, DateTimeFormatter.ofPattern("M/d/uuuu", Locale.ROOT));

    static TypedDays of(String typed) {
        var days = new TreeSet<LocalDate>();
        var unknown = new ArrayList<String>();
        typed.lines()
                .map(String::strip)
                .filter(line -> !line.isEmpty())
                .forEach(line -> day(line).ifPresentOrElse(days::add, () -> unknown.add(line)));
        return new TypedDays(days, unknown);
    }

    static String text(Collection<LocalDate> days) {
        return days.stream().map(LocalDate::toString).collect(Collectors.joining("\n"));
    }

    private static Optional<LocalDate> day(String line) {
        for (var form : FORMS) {
            try {
                return Optional.of(LocalDate.parse(line, form));
            } catch (DateTimeException e) {
                // The next form may fit.
            }
        }
        return Optional.empty();
    }
}

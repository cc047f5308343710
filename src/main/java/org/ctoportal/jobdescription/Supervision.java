package org.ctoportal.jobdescription;

import java.util.List;
import org.ctoportal.authoring.compose.VariableFormat;
import org.jspecify.annotations.Nullable;

/** What follows from the positions supervised: the setting that selects clauses, and the phrase that names them. */
record Supervision(List<DirectReport> reports) {

    private static final List<String> NUMBERS = List.of(
            "no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine", "ten", "eleven", "twelve");

    String mode() {
        if (reports.isEmpty()) {
            return "NONE";
        }
        return reports.stream().anyMatch(DirectReport::licensed) ? "LICENSED" : "NONLICENSED_ONLY";
    }

    /** "two technology integrators and one library aide". */
    String phrase() {
        return VariableFormat.phrase(
                reports.stream()
                        .map(report -> number(report.count()) + " " + report.position())
                        .toList(),
                "and");
    }

    private static String number(@Nullable Integer count) {
        return count != null && count < NUMBERS.size() ? NUMBERS.get(count) : String.valueOf(count);
    }
}

package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;

/**
 * What was decided of every text the rooms of interviews keep: whether it leaves, from which level on, and whether it is
 * gone after a destruction. Whoever adds a column decides there, in {@code interview/record-columns.csv}.
 */
record RecordColumns(Map<String, Decided> decided) {

    /**
     * One column, or one place in a column of JSON.
     *
     * @param leaves a level, {@code NEVER}, or {@code FIXED} where no free text can stand
     * @param form how a text stands in it; {@code |} is a tab
     */
    record Decided(String what, String leaves, boolean gone, String why, String form) {

        boolean isFixed() {
            return leaves.equals("FIXED");
        }

        boolean leavesAt(RedactionLevel level) {
            return !isFixed()
                    && !leaves.equals("NEVER")
                    && RedactionLevel.valueOf(leaves).compareTo(level) <= 0;
        }

        String holding(String text) {
            return form.isEmpty() ? text : form.replace('|', '\t').formatted(text);
        }
    }

    static RecordColumns read() {
        try {
            var text = new ClassPathResource("interview/record-columns.csv").getContentAsString(StandardCharsets.UTF_8);
            return new RecordColumns(text.lines()
                    .skip(1)
                    .map(line -> line.split(",", -1))
                    .map(cells -> new Decided(cells[0], cells[1], cells[2].equals("GONE"), cells[3], cells[4]))
                    .collect(toMap(Decided::what, one -> one, (one, other) -> one, LinkedHashMap::new)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** Whether places in it are decided one by one. */
    boolean isJson(String column) {
        return decided.keySet().stream().anyMatch(what -> what.startsWith(column + "/"));
    }

    Set<String> withoutReason() {
        return decided.values().stream()
                .filter(one -> one.why().isEmpty() && (one.isFixed() || !one.gone()))
                .map(Decided::what)
                .collect(Collectors.toSet());
    }

    Set<String> leaving(RedactionLevel level) {
        return decided.values().stream()
                .filter(one -> one.leavesAt(level))
                .map(Decided::what)
                .collect(Collectors.toSet());
    }
}

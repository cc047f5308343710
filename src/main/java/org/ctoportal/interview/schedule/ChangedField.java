package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * What was, and what is.
 *
 * @param field such as {@code START}
 * @param before empty where nothing was
 * @param after empty where nothing is
 */
public record ChangedField(String field, String before, String after) implements Serializable {

    static ChangedField time(String before, String after) {
        return new ChangedField("TIME", before, after);
    }

    /** What differs between two plans of a day. */
    static List<ChangedField> between(PlanDay before, PlanDay after) {
        var fields = new ArrayList<ChangedField>();
        add(fields, "DAY", before.day(), after.day());
        add(fields, "START", before.start(), after.start());
        add(fields, "LATEST", before.latest(), after.latest());
        add(fields, "PAUSE_FROM", before.pauseFrom(), after.pauseFrom());
        add(fields, "PAUSE_TO", before.pauseTo(), after.pauseTo());
        add(fields, "OPENING", before.opening(), after.opening());
        add(fields, "ASKING", before.asking(), after.asking());
        add(fields, "CLOSING", before.closing(), after.closing());
        add(fields, "GAP", before.gap(), after.gap());
        add(fields, "PLACE", before.place(), after.place());
        return List.copyOf(fields);
    }

    private static void add(List<ChangedField> fields, String field, Object before, Object after) {
        if (!before.equals(after)) {
            fields.add(new ChangedField(field, before.toString(), after.toString()));
        }
    }

    static String write(List<ChangedField> fields) {
        return fields.stream()
                .map(one -> String.join("\t", one.field, plain(one.before), plain(one.after)))
                .collect(Collectors.joining("\n"));
    }

    static List<ChangedField> read(String text) {
        return text.lines()
                .map(line -> line.split("\t", -1))
                .map(parts -> new ChangedField(parts[0], parts[1], parts[2]))
                .toList();
    }

    private static String plain(String value) {
        return value.replaceAll("[\\t\\n\\r]", " ");
    }
}

package org.ctoportal.framework.edition;

import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import org.ctoportal.framework.pack.PartId;

/**
 * Codes for parts a district adds. They carry an X, which no part the portal ships has, so that a coming version never
 * brings the same code: {@code LV-RX1} is the first responsibility a district added to the skill LV.
 */
final class OwnCode {

    private static final int LONGEST_PARENT = 24;

    private static final Map<String, String> LETTERS = Map.ofEntries(
            Map.entry("areas", "A"),
            Map.entry("skills", "S"),
            Map.entry("responsibilities", "R"),
            Map.entry("qualifications", "Q"),
            Map.entry("indicators", "N"),
            Map.entry("interview_questions", "I"),
            Map.entry("self_assessment", "S"),
            Map.entry("rubric", "L"),
            Map.entry("evidence", "E"),
            Map.entry("growth_activities", "G"),
            Map.entry("clauses", "C"),
            Map.entry("document_kinds", "D"));

    /** Lists whose parts are named in small letters. */
    private static final Set<String> NAMED = Set.of("variables", "settings");

    private OwnCode() {}

    /** The next free one in the list below the parent. */
    static PartId next(String list, PartId parent, Set<String> taken) {
        var stem = NAMED.contains(list)
                ? "district.own_"
                : prefix(parent)
                        + LETTERS.getOrDefault(list, list.substring(0, 1).toUpperCase(Locale.ROOT)) + "X";
        return IntStream.iterate(1, i -> i + 1)
                .mapToObj(i -> stem + i)
                .filter(code -> !taken.contains(code))
                .findFirst()
                .map(code -> new PartId(list, code))
                .orElseThrow();
    }

    private static String prefix(PartId parent) {
        if (parent.isPack()) {
            return "";
        }
        var code = parent.code();
        return (code.length() > LONGEST_PARENT ? code.substring(0, LONGEST_PARENT) : code) + "-";
    }
}

package org.ctoportal.framework.exchange.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Texts in cells. A text that a spreadsheet would take for a formula gets an apostrophe in front, and loses it again on the
 * way in (OWASP, CSV injection). Several values in one cell stand between bars.
 */
final class CellText {

    /** What a spreadsheet computes, or a line break or a full-width sign that some of them take for its beginning. */
    private static final Pattern GUARDED =
            Pattern.compile("'*[=+\\-@\\t\\r\\n\\x00\\uFF1D\\uFF0B\\uFF0D\\uFF20][\\s\\S]*");

    private static final Pattern FORMULA = Pattern.compile("[=+\\-@\\t\\r][\\s\\S]*");
    private static final char BAR = '|';
    private static final char ESCAPE = '\\';

    private CellText() {}

    static String guarded(String text) {
        return GUARDED.matcher(text).matches() ? "'" + text : text;
    }

    static String unguarded(String cell) {
        var unix = cell.replace("\r\n", "\n");
        return unix.startsWith("'") && GUARDED.matcher(unix).matches() ? unix.substring(1) : unix;
    }

    /** Whether a spreadsheet would calculate the cell of a CSV file. */
    static boolean isFormula(String cell) {
        return FORMULA.matcher(cell).matches();
    }

    /** No value at all is a bar alone, so that it differs from an empty cell. */
    static String join(List<?> values) {
        return values.isEmpty()
                ? String.valueOf(BAR)
                : values.stream()
                        .map(value ->
                                String.valueOf(value).replace("\\", "\\\\").replace("|", "\\|"))
                        .collect(Collectors.joining("|"));
    }

    static List<String> split(String cell) {
        var values = new ArrayList<String>();
        var value = new StringBuilder();
        for (var i = 0; i < cell.length(); i++) {
            var unit = cell.charAt(i);
            if (unit == ESCAPE && i + 1 < cell.length()) {
                value.append(cell.charAt(++i));
            } else if (unit == BAR) {
                add(values, value);
            } else {
                value.append(unit);
            }
        }
        add(values, value);
        return List.copyOf(values);
    }

    private static void add(List<String> values, StringBuilder value) {
        if (!value.toString().isBlank()) {
            values.add(value.toString());
        }
        value.setLength(0);
    }
}

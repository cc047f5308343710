package org.ctoportal.framework.exchange;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** How a text stands in a YAML file. */
final class YamlText {

    private static final Pattern PLAIN_KEY = Pattern.compile("[A-Za-z_][A-Za-z0-9_.-]*");
    /** Words that are no texts for one reader of YAML or another. */
    private static final Set<String> NOT_TEXTS = Set.of("true", "false", "yes", "no", "on", "off", "y", "n", "null");

    private YamlText() {}

    static String key(String key) {
        var plain = PLAIN_KEY.matcher(key).matches() && !NOT_TEXTS.contains(key.toLowerCase(Locale.ROOT));
        return plain ? key : quoted(key);
    }

    /** Whether the text can stand line by line, as it is. */
    static boolean isBlock(String text) {
        return text.indexOf('\n') > 0
                && !Character.isWhitespace(text.charAt(0))
                && !Character.isWhitespace(text.charAt(text.length() - 1))
                && text.lines().allMatch(line -> line.isEmpty() || line.equals(line.stripTrailing()))
                && text.chars().allMatch(unit -> unit == '\n' || isPlain(unit));
    }

    static String quoted(String text) {
        var quoted = new StringBuilder(text.length() + 2).append('"');
        for (var i = 0; i < text.length(); i++) {
            var unit = text.charAt(i);
            switch (unit) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                case '\t' -> quoted.append("\\t");
                default -> quoted.append(isPlain(unit) ? String.valueOf(unit) : "\\u%04x".formatted((int) unit));
            }
        }
        return quoted.append('"').toString();
    }

    /** YAML 1.1 allows no control characters, and reads some more as the end of a line. */
    private static boolean isPlain(int unit) {
        return unit >= ' ' && unit < 0x7f
                || unit > 0xa0 && unit != 0x2028 && unit != 0x2029 && unit != 0xfeff && unit < 0xfffe;
    }
}

package org.ctoportal.framework.opendata;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * A filter of documents as 1EdTech's services have it: {@code title~'technology' AND language='en-US'}. Conditions are
 * joined by AND or by OR, not by both.
 */
final class DocumentFilter {

    private static final int LONGEST = 500;
    private static final int MOST = 10;
    private static final Pattern CONDITION = Pattern.compile("(\\w+)(!=|>=|<=|=|>|<|~)'([^']*)'");

    private DocumentFilter() {}

    /** Everything for an empty text. */
    static Predicate<Map<String, Object>> of(String text, Set<String> fields) {
        if (text.isBlank()) {
            return document -> true;
        }
        var any = text.contains("' OR ");
        var parts = List.of(text.strip().split(any ? "(?<=') OR " : "(?<=') AND "));
        if (text.length() > LONGEST || parts.size() > MOST) {
            throw new BadRequestException("filter: too long");
        }
        var conditions =
                parts.stream().map(part -> condition(part.strip(), fields)).toList();
        return any
                ? document -> conditions.stream().anyMatch(condition -> condition.test(document))
                : document -> conditions.stream().allMatch(condition -> condition.test(document));
    }

    private static Predicate<Map<String, Object>> condition(String text, Set<String> fields) {
        var match = CONDITION.matcher(text);
        if (!match.matches() || !fields.contains(match.group(1))) {
            throw new BadRequestException("filter: not a condition on a field of a document, one of "
                    + String.join(", ", fields.stream().sorted().toList()));
        }
        var wanted = match.group(3);
        var operator = match.group(2);
        return document -> holds(String.valueOf(document.getOrDefault(match.group(1), "")), operator, wanted);
    }

    private static boolean holds(String value, String operator, String wanted) {
        var order = value.compareTo(wanted);
        return switch (operator) {
            case "=" -> order == 0;
            case "!=" -> order != 0;
            case ">" -> order > 0;
            case ">=" -> order >= 0;
            case "<" -> order < 0;
            case "<=" -> order <= 0;
            default -> value.toLowerCase(Locale.ROOT).contains(wanted.toLowerCase(Locale.ROOT));
        };
    }

    /** The names in a list with commas. */
    static List<String> names(String text, Set<String> known) {
        var names = Arrays.stream(text.split(","))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .toList();
        if (!known.containsAll(names)) {
            throw new BadRequestException("fields: a document has none of that name");
        }
        return names;
    }
}

package org.ctoportal.rules.book;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The words of a rule with facts in place of their names. */
final class Message {

    private static final Pattern FACT = Pattern.compile("\\{\\{([\\w.]+)}}");
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("MMMM d, uuuu", Locale.US);
    private static final String UNKNOWN = "unknown";
    /** A finding that is let stand is kept with its message. */
    static final int LONGEST = 4000;

    private Message() {}

    /** Cut where a fact is as long as a whole document. */
    static String fill(String text, Facts facts) {
        var filled = FACT.matcher(text).replaceAll(found -> Matcher.quoteReplacement(words(facts.get(found.group(1)))));
        return filled.length() <= LONGEST ? filled : cut(filled) + "…";
    }

    private static String cut(String filled) {
        var end = LONGEST - 1;
        return filled.substring(0, Character.isHighSurrogate(filled.charAt(end - 1)) ? end - 1 : end);
    }

    static List<String> subjects(String text, Facts facts) {
        return FACT.matcher(text)
                .results()
                .map(found -> facts.get(found.group(1)))
                .flatMap(value -> value instanceof List<?> list ? list.stream() : List.of().stream())
                .map(String::valueOf)
                .toList();
    }

    /** Names of the facts a message prints. */
    static List<String> names(String text) {
        return FACT.matcher(text).results().map(found -> found.group(1)).toList();
    }

    private static String words(@org.jspecify.annotations.Nullable Object value) {
        return switch (value) {
            case null -> UNKNOWN;
            case List<?> list -> phrase(list);
            case LocalDate day -> DAY.format(day);
            case BigDecimal number -> number.stripTrailingZeros().toPlainString();
            default -> Objects.toString(value);
        };
    }

    /** "one, two and three". */
    private static String phrase(List<?> parts) {
        if (parts.size() < 2) {
            return parts.isEmpty() ? "none" : String.valueOf(parts.getFirst());
        }
        var but = parts.subList(0, parts.size() - 1);
        return but.stream().map(String::valueOf).collect(Collectors.joining(", ")) + " and " + parts.getLast();
    }
}

package org.ctoportal.framework.ui.edition;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/** Values of packs as words, and words as values of packs. */
final class PartValues {

    private PartValues() {}

    static List<String> texts(@Nullable Object value) {
        return value instanceof List<?> list
                ? list.stream().map(String::valueOf).toList()
                : List.of();
    }

    /** A word, yes or no, or several with commas between them, as somebody reads it. */
    static String words(@Nullable Object value) {
        return switch (value) {
            case null -> "";
            case List<?> list -> list.stream().map(String::valueOf).collect(Collectors.joining(", "));
            default -> String.valueOf(value);
        };
    }

    /** The same read back. */
    static @Nullable Object value(String words) {
        if (words.contains(",")) {
            return Arrays.stream(words.split(","))
                    .map(String::strip)
                    .filter(word -> !word.isEmpty())
                    .map(PartValues::single)
                    .toList();
        }
        return words.isBlank() ? null : single(words.strip());
    }

    private static Object single(String word) {
        return switch (word) {
            case "true" -> Boolean.TRUE;
            case "false" -> Boolean.FALSE;
            default -> word;
        };
    }

    @SuppressWarnings("unchecked") // maps of a pack have texts as keys
    static Map<String, @Nullable Object> map(@Nullable Object value) {
        return value instanceof Map<?, ?> map ? (Map<String, @Nullable Object>) map : Map.of();
    }
}

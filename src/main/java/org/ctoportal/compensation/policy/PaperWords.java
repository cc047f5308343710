package org.ctoportal.compensation.policy;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** How the words of a template read on a paper: nothing stands twice, no label stands without what it names. */
final class PaperWords {

    /** "Legal references: ." of a district that names none, and "Agenda item:" at the end of a line. */
    private static final Pattern EMPTY_SENTENCE =
            Pattern.compile("(^|(?<=\\s))\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}: ?\\.(?=\\s|$)");

    private static final Pattern EMPTY_END = Pattern.compile("(?<=\\S)\\s+\\p{Lu}\\p{Ll}+(?: \\p{Ll}+){0,2}:\\s*$");

    /** After a line to write on, or a box to tick, the next entry of a form begins. */
    private static final Pattern NEXT_ENTRY = Pattern.compile("(?<=_{4,30}[.;]?|\\[ \\] no) +(?=[\\p{L}(])");

    private static final Pattern VERSION = Pattern.compile("Versi(o|ó)n ");

    private PaperWords() {}

    /** Without labels whose value is empty; empty where nothing else was there. */
    static String withoutEmptyLabels(String text) {
        return text.lines()
                .map(line -> EMPTY_END
                        .matcher(EMPTY_SENTENCE.matcher(line).replaceAll(""))
                        .replaceAll("")
                        .strip())
                .collect(Collectors.joining("\n"))
                .strip();
    }

    /** Each entry of a form on a line of its own. */
    static String entries(String text) {
        return NEXT_ENTRY.matcher(text).replaceAll("\n");
    }

    /** What the first lines say beyond the title and the head of the page. */
    static String beyondTitle(String text, String title, String district) {
        return text.lines()
                .map(line -> beyond(line.strip(), title, district))
                .flatMap(Optional::stream)
                .collect(Collectors.joining("\n"));
    }

    private static Optional<String> beyond(String line, String title, String district) {
        if (line.equals(district) || VERSION.matcher(line).lookingAt() || line.equalsIgnoreCase(title)) {
            return Optional.empty();
        }
        return Arrays.stream(new String[] {": ", ", "})
                .filter(mark -> line.regionMatches(true, 0, title + mark, 0, title.length() + mark.length()))
                .findFirst()
                .map(mark -> capital(line.substring(title.length() + mark.length())))
                .or(() -> Optional.of(line));
    }

    private static String capital(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toUpperCase(Locale.US) + text.substring(1);
    }
}

package org.ctoportal.framework.outline;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;

/** What somebody searches for: parts of words that must all be found, whatever their case. */
public final class SearchWords {

    /** Fewer letters would find nearly everything. */
    public static final int FEWEST_LETTERS = 2;

    private static final int MOST_LETTERS = 100;

    private final List<String> words;

    private SearchWords(List<String> words) {
        this.words = words;
    }

    public static SearchWords of(String text) {
        var typed = text.length() > MOST_LETTERS ? text.substring(0, MOST_LETTERS) : text;
        return new SearchWords(
                Arrays.stream(typed.strip().toLowerCase(Locale.ROOT).split("\\s+"))
                        .filter(word -> word.length() >= FEWEST_LETTERS)
                        .distinct()
                        .toList());
    }

    public boolean areNone() {
        return words.isEmpty();
    }

    public List<String> all() {
        return words;
    }

    boolean areIn(String text) {
        return words.stream().allMatch(word -> contains(text, word));
    }

    boolean areIn(String first, String second, String third) {
        return words.stream()
                .allMatch(word -> contains(first, word) || contains(second, word) || contains(third, word));
    }

    private static boolean contains(String text, String word) {
        for (var i = 0; i <= text.length() - word.length(); i++) {
            if (text.regionMatches(true, i, word, 0, word.length())) {
                return true;
            }
        }
        return false;
    }
}

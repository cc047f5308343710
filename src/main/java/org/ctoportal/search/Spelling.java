package org.ctoportal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.text.similarity.DamerauLevenshteinDistance;

/** What somebody may have meant who mistyped: one letter wrong, missing, too many or two exchanged; in long words two. */
final class Spelling {

    private static final int SHORT = 4;
    private static final int LONG = 8;

    /** More words are not meant at once. */
    private static final int MOST = 30;

    private record Near(String word, int distance) {}

    private Spelling() {}

    static int tolerance(String word) {
        return word.length() < SHORT ? 0 : word.length() < LONG ? 1 : 2;
    }

    /** Words near the one that was typed, the nearest first. */
    static List<String> near(String typed, Collection<String> known) {
        var tolerance = tolerance(typed);
        if (tolerance == 0) {
            return List.of();
        }
        var distance = new DamerauLevenshteinDistance(tolerance);
        return known.stream()
                .filter(word -> Math.abs(word.length() - typed.length()) <= tolerance)
                .flatMap(word -> {
                    int apart = distance.apply(typed, word);
                    return apart < 0 ? Stream.empty() : Stream.of(new Near(word, apart));
                })
                .sorted(Comparator.comparingInt(Near::distance).thenComparing(Near::word))
                .map(Near::word)
                .limit(MOST)
                .toList();
    }
}

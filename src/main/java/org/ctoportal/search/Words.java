package org.ctoportal.search;

import java.text.Normalizer;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** Words as they are compared: without case and accents, and no longer than the index keeps them. */
public final class Words {

    static final int LONGEST = 40;

    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{N}\\p{M}]+");
    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    /** In nearly every text, so that they tell nothing; English, then Spanish. */
    private static final Set<String> FILLING = Set.of(
            ("a an and are as at be by for from has have in into is it its of on or that the their this to was were which will"
                            + " with de del el en es la las lo los o para por que se su sus un una y")
                    .split(" "));

    private Words() {}

    /** All words of a text, each once, in the order of their first place. */
    public static Set<String> of(String text) {
        var words = new LinkedHashSet<String>();
        places(text)
                .map(MatchResult::group)
                .map(Words::folded)
                .filter(word -> !word.isEmpty())
                .forEach(words::add);
        return words;
    }

    /** The words of a text that tell something. */
    static Set<String> telling(String text) {
        var words = of(text);
        words.removeAll(FILLING);
        return words;
    }

    static boolean isFilling(String word) {
        return FILLING.contains(word);
    }

    static Stream<MatchResult> places(String text) {
        return WORD.matcher(text).results();
    }

    static String folded(String word) {
        var plain = MARKS.matcher(Normalizer.normalize(word, Normalizer.Form.NFKD))
                .replaceAll("")
                .toLowerCase(Locale.ROOT);
        return plain.codePointCount(0, plain.length()) <= LONGEST
                ? plain
                : plain.substring(0, plain.offsetByCodePoints(0, LONGEST));
    }
}

package org.ctoportal.jobdescription;

import java.util.Locale;
import java.util.regex.Pattern;

/** Counts the syllables of English words by their spelling; right for most words, one off for some. */
final class Syllables {

    private static final Pattern VOWELS = Pattern.compile("[aeiouy]+");
    /** A last e is not spoken, nor the one of most endings -es and -ed; after l it is, as in table. */
    private static final Pattern SILENT =
            Pattern.compile("(?:[^aeiouy]|[aeiouy][^aeiouyl])e$|[^aeiouytd]ed$|[^aeiouysxzcg]es$(?<!(?:ch|sh)es)");

    private static final Pattern SPOKEN_LE = Pattern.compile("[^aeiouy]le[sd]?$");
    /** Two vowels that stand together and are spoken apart. */
    private static final Pattern APART =
            Pattern.compile("[aeiouy]ing|(?<![aeioulqtscgx])i[aou]|(?<!q)ua[lt]|eat(?=e[sd]?$|ing|iv|or)");

    private Syllables() {}

    static int of(String word) {
        var letters = word.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", "");
        var count = (int) VOWELS.matcher(letters).results().count();
        if (SILENT.matcher(letters).find() && !SPOKEN_LE.matcher(letters).find()) {
            count--;
        }
        count += (int) APART.matcher(letters).results().count();
        return Math.max(1, count);
    }
}

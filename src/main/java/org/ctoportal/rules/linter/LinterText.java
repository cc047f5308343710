package org.ctoportal.rules.linter;

import java.text.Normalizer;
import java.util.regex.Pattern;

/** A text as the patterns expect it: one way to write quotation marks, dashes, titles and spaces. */
final class LinterText {

    private static final Pattern APOSTROPHES = Pattern.compile("[‘’‚‛′`]");
    private static final Pattern QUOTATION_MARKS = Pattern.compile("[“”„‟″«»]");
    private static final Pattern DASHES = Pattern.compile("[‐‑‒–—―−]");
    private static final Pattern UNITED_STATES = Pattern.compile("\\bU\\.S\\.(?:A\\.)?");
    private static final Pattern TITLE = Pattern.compile("\\b(Mr|Mrs|Ms|Dr|St)\\.", Pattern.CASE_INSENSITIVE);

    /** Letters nobody sees, which would hide a word from every pattern. */
    private static final Pattern UNSEEN = Pattern.compile("\\p{Cf}");

    private static final Pattern SPACES = Pattern.compile("[\\s\\p{Z}]+");

    private LinterText() {}

    static String normal(String typed) {
        var text = Normalizer.normalize(typed, Normalizer.Form.NFKC);
        text = UNSEEN.matcher(text).replaceAll("");
        text = APOSTROPHES.matcher(text).replaceAll("'");
        text = QUOTATION_MARKS.matcher(text).replaceAll("\"");
        text = DASHES.matcher(text).replaceAll("-");
        text = UNITED_STATES.matcher(text).replaceAll("US");
        text = TITLE.matcher(text).replaceAll("$1");
        return SPACES.matcher(text).replaceAll(" ").strip();
    }
}

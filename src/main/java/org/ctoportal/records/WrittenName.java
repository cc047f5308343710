package org.ctoportal.records;

import java.text.Normalizer;
import java.util.function.IntPredicate;

/**
 * Finds somebody's whole name and address in a text, whatever the case, the accents and the blanks, and never as a part of
 * another name or address.
 */
final class WrittenName {

    /** What else an address may have before it that makes it another one. */
    private static final String OF_ADDRESS = "._%+-'";

    private static final String JOINING = "-'\u2019";

    private final String name;
    private final String email;

    WrittenName(ErasureSubject subject) {
        this.name = Folded.of(subject.name()).letters();
        this.email = Folded.of(subject.email()).letters();
    }

    boolean isIn(String text) {
        var folded = Folded.of(text);
        return find(folded, name, this::isWholeName, 0) >= 0
                || !email.isEmpty() && find(folded, email, this::isWholeAddress, 0) >= 0;
    }

    /** The text with other words in their place; as it was where they are not in it. */
    String over(String text, String nobody, String address) {
        var named = over(text, name, nobody, true);
        return email.isEmpty() ? named : over(named, email, address, false);
    }

    private String over(String text, String sought, String instead, boolean isName) {
        var folded = Folded.of(text);
        var written = new StringBuilder();
        var done = 0;
        var at = find(folded, sought, isName ? this::isWholeName : this::isWholeAddress, 0);
        if (at < 0) {
            return text;
        }
        while (at >= 0) {
            written.append(folded.text(), done, folded.begin(at)).append(instead);
            done = folded.end(at + sought.length() - 1);
            at = find(folded, sought, isName ? this::isWholeName : this::isWholeAddress, at + sought.length());
        }
        written.append(folded.text(), done, folded.text().length());
        return Normalizer.normalize(written, Normalizer.Form.NFC);
    }

    private interface Whole {

        boolean holds(String letters, int begin, int end);
    }

    private static int find(Folded folded, String sought, Whole whole, int from) {
        var at = folded.letters().indexOf(sought, from);
        while (at >= 0 && !whole.holds(folded.letters(), at, at + sought.length())) {
            at = folded.letters().indexOf(sought, at + 1);
        }
        return at;
    }

    /** "Ann Lee" is not in "Joann Lee", "Ann Leeds" or "Ann Lee-Smith", but in "Ann Lee's". */
    private boolean isWholeName(String letters, int begin, int end) {
        return !isAt(letters, begin - 1, Character::isLetterOrDigit)
                && !isAt(letters, end, Character::isLetterOrDigit)
                && !(isOneOf(letters, begin - 1, JOINING) && isAt(letters, begin - 2, Character::isLetter))
                && !(isOneOf(letters, end, "-") && isAt(letters, end + 1, Character::isLetter));
    }

    /** "ann@example.org" is not in "jo.ann@example.org" or "ann@example.org.uk". */
    private boolean isWholeAddress(String letters, int begin, int end) {
        return !isAt(letters, begin - 1, Character::isLetterOrDigit)
                && !isOneOf(letters, begin - 1, OF_ADDRESS)
                && !isAt(letters, end, Character::isLetterOrDigit)
                && !isOneOf(letters, end, "-_")
                && !(isOneOf(letters, end, ".") && isAt(letters, end + 1, Character::isLetterOrDigit));
    }

    private static boolean isAt(String letters, int at, IntPredicate kind) {
        return at >= 0 && at < letters.length() && kind.test(letters.charAt(at));
    }

    private static boolean isOneOf(String letters, int at, String signs) {
        return isAt(letters, at, letter -> signs.indexOf(letter) >= 0);
    }

    /**
     * A text without what writings of a name differ in.
     *
     * @param text taken apart into letters and marks
     * @param letters small, without marks, with one blank for several
     * @param begins where each of them begins in the text
     */
    private record Folded(String text, String letters, int[] begins) {

        static Folded of(String written) {
            var text = Normalizer.normalize(written, Normalizer.Form.NFD);
            var letters = new StringBuilder();
            var begins = new int[text.length() + 1];
            for (var at = 0; at < text.length(); at++) {
                var letter = text.charAt(at);
                if (Character.getType(letter) == Character.NON_SPACING_MARK
                        || isBlank(letter) && !letters.isEmpty() && letters.charAt(letters.length() - 1) == ' ') {
                    continue;
                }
                begins[letters.length()] = at;
                letters.append(isBlank(letter) ? ' ' : Character.toLowerCase(letter));
            }
            begins[letters.length()] = text.length();
            return new Folded(text, letters.toString(), begins);
        }

        private static boolean isBlank(char letter) {
            return Character.isWhitespace(letter) || Character.isSpaceChar(letter);
        }

        int begin(int letter) {
            return begins[letter];
        }

        /** Behind its marks. */
        int end(int letter) {
            return begins[letter + 1];
        }
    }
}

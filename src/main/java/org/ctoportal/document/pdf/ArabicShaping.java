package org.ctoportal.document.pdf;

import java.text.Normalizer;
import java.util.HashMap;
import java.util.Map;

/**
 * Joins Arabic letters. PDFBox draws each letter as it stands alone; Unicode's presentation forms say how it looks
 * inside a word. Which form belongs to which letter comes from Unicode's own tables of names and compatibilities.
 */
final class ArabicShaping {

    private static final int ZERO_WIDTH_JOINER = 0x200D;
    private static final int TATWEEL = 0x0640;
    private static final Map<String, Forms> FORMS = forms();

    private ArabicShaping() {}

    /** Code points of a letter's forms; zero where it has none. */
    private record Forms(int isolated, int last, int first, int middle) {

        static final Forms NONE = new Forms(0, 0, 0, 0);

        Forms with(int character, String name) {
            if (name.endsWith("ISOLATED FORM")) {
                return new Forms(character, last, first, middle);
            }
            if (name.endsWith("FINAL FORM")) {
                return new Forms(isolated, character, first, middle);
            }
            if (name.endsWith("INITIAL FORM")) {
                return new Forms(isolated, last, character, middle);
            }
            return name.endsWith("MEDIAL FORM") ? new Forms(isolated, last, first, character) : this;
        }

        int form(boolean joinsBefore, boolean joinsAfter) {
            if (joinsBefore && joinsAfter && middle != 0) {
                return middle;
            }
            if (joinsBefore && last != 0) {
                return last;
            }
            return joinsAfter && first != 0 ? first : isolated;
        }
    }

    /** The text, in reading order, with its letters in the forms they have there. */
    static String shape(String text) {
        var letters = text.codePoints().toArray();
        var shaped = new StringBuilder(text.length());
        for (var i = 0; i < letters.length; i++) {
            var ligature = i + 1 < letters.length ? FORMS.get(string(letters[i]) + string(letters[i + 1])) : null;
            var forms = ligature == null ? FORMS.get(string(letters[i])) : ligature;
            if (forms == null) {
                shaped.appendCodePoint(letters[i]);
                continue;
            }
            var end = ligature == null ? i : i + 1;
            var form = forms.form(joinsNext(neighbor(letters, i, -1)), joinsPrevious(neighbor(letters, end, 1)));
            shaped.appendCodePoint(form == 0 ? letters[i] : form);
            i = end;
        }
        return shaped.toString();
    }

    /** The letters without their forms. */
    static String unshape(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFKC);
    }

    private static int neighbor(int[] letters, int from, int step) {
        var i = from + step;
        while (i >= 0 && i < letters.length && Character.getType(letters[i]) == Character.NON_SPACING_MARK) {
            i += step;
        }
        return i >= 0 && i < letters.length ? letters[i] : 0;
    }

    private static boolean joinsNext(int letter) {
        var forms = FORMS.getOrDefault(string(letter), Forms.NONE);
        return letter == ZERO_WIDTH_JOINER || letter == TATWEEL || forms.first != 0;
    }

    private static boolean joinsPrevious(int letter) {
        var forms = FORMS.getOrDefault(string(letter), Forms.NONE);
        return letter == ZERO_WIDTH_JOINER || letter == TATWEEL || forms.last != 0;
    }

    private static String string(int letter) {
        return Character.toString(letter);
    }

    /** Single letters and the pairs lam and alef, whose joining in one form the script demands. */
    private static Map<String, Forms> forms() {
        var forms = new HashMap<String, Forms>();
        for (var character = 0xFB50; character <= 0xFEFC; character++) {
            var name = Character.getName(character);
            var letters = Normalizer.normalize(string(character), Normalizer.Form.NFKC);
            var isMark = letters.codePoints().anyMatch(Character::isWhitespace);
            var isLetter = letters.length() == 1 || (character >= 0xFEF5 && letters.length() == 2);
            if (name != null && isLetter && !isMark) {
                forms.put(letters, forms.getOrDefault(letters, Forms.NONE).with(character, name));
            }
        }
        return Map.copyOf(forms);
    }
}

package org.ctoportal.document;

import java.util.stream.Collectors;

/** Makes typed and pasted words legal in every format: XML forbids most control characters and lone surrogates. */
public final class Characters {

    private static final int REPLACEMENT = 0xFFFD;
    private static final int BYTE_ORDER_MARK = 0xFEFF;

    /** Bullets of Word lists come as private characters of the font Symbol and of Wingdings. */
    private static final String WORD_BULLETS = "\uF0B7\uF0A7\uF0D8";

    private Characters() {}

    /** Legal characters only; every kind of line break, Word's vertical tab among them, becomes a newline. */
    public static String lines(String words) {
        var cleaned = new StringBuilder(words.length());
        words.replace("\r\n", "\n").codePoints().forEach(character -> append(character, cleaned));
        return cleaned.toString();
    }

    /** As {@link #lines}, on one line and without blanks at the ends. */
    public static String line(String words) {
        return lines(words)
                .lines()
                .map(String::strip)
                .collect(Collectors.joining(" "))
                .strip();
    }

    /**
     * The words on one line.
     *
     * @throws IllegalArgumentException when nothing is left to read
     */
    static String required(String words, String what) {
        var line = line(words);
        if (line.codePoints().allMatch(Characters::isInvisible)) {
            throw new IllegalArgumentException(what + " needs words");
        }
        return line;
    }

    private static void append(int character, StringBuilder cleaned) {
        switch (character) {
            case '\n', '\r', '\u000B', '\f', '\u0085', '\u2028', '\u2029' -> cleaned.append('\n');
            case '\t' -> cleaned.append(' ');
            case BYTE_ORDER_MARK -> {}
            default -> appendLegal(character, cleaned);
        }
    }

    private static void appendLegal(int character, StringBuilder cleaned) {
        var surrogate = character >= Character.MIN_SURROGATE && character <= Character.MAX_SURROGATE;
        var noncharacter = (character & 0xFFFE) == 0xFFFE || (character >= 0xFDD0 && character <= 0xFDEF);
        if (surrogate) {
            cleaned.append((char) REPLACEMENT);
        } else if (WORD_BULLETS.indexOf(character) >= 0) {
            cleaned.append('\u2022');
        } else if (!Character.isISOControl(character) && !noncharacter) {
            cleaned.appendCodePoint(character);
        }
    }

    static boolean isInvisible(int character) {
        return Character.isWhitespace(character)
                || Character.isSpaceChar(character)
                || Character.getType(character) == Character.FORMAT;
    }
}

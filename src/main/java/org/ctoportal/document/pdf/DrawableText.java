package org.ctoportal.document.pdf;

import java.text.Normalizer;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * A page all of whose characters can be drawn. The renderer leaves out what no font can draw, and nobody would notice;
 * so such a character becomes an empty box before it gets there.
 *
 * @param fallbacks the faces needed beside the main family
 */
record DrawableText(String words, Set<FontFace> fallbacks) {

    static final int BOX = 0x25A1;

    private static final int OBJECT = 0xFFFC;

    /** The words as the fonts can draw them; accents are joined with their letters where Unicode has them as one. */
    static DrawableText of(String words, FontShelf fonts) {
        var drawable = new StringBuilder(words.length());
        var fallbacks = EnumSet.noneOf(FontFace.class);
        composed(words).codePoints().forEach(character -> {
            if (character == '\n' || fonts.canDraw(FontFace.REGULAR, character)) {
                drawable.appendCodePoint(character);
            } else {
                append(character, fonts, drawable, fallbacks);
            }
        });
        return new DrawableText(drawable.toString(), fallbacks);
    }

    /** The end of a tag stays one, whatever accent stands behind it. */
    private static String composed(String words) {
        return Arrays.stream(words.split("(?<=>)"))
                .map(part -> Normalizer.normalize(part, Normalizer.Form.NFC))
                .collect(Collectors.joining());
    }

    private static void append(int character, FontShelf fonts, StringBuilder drawable, Set<FontFace> fallbacks) {
        var fallback = FontFace.FALLBACKS.stream()
                .filter(face -> fonts.canDraw(face, character))
                .findFirst();
        if (isInvisible(character)) {
            // A mark without ink. Only the joining of Arabic letters needs to see it.
            if (fallbacks.contains(FontFace.ARABIC) && fonts.canDraw(FontFace.ARABIC, character)) {
                drawable.appendCodePoint(character);
            }
        } else if (Character.isSpaceChar(character)) {
            drawable.append(' ');
        } else if (fallback.isPresent() && character != OBJECT) {
            fallbacks.add(fallback.get());
            drawable.appendCodePoint(character);
        } else {
            drawable.appendCodePoint(BOX);
        }
    }

    private static boolean isInvisible(int character) {
        return Character.getType(character) == Character.FORMAT
                || (character >= 0xFE00 && character <= 0xFE0F)
                || (character >= 0xE0100 && character <= 0xE01EF)
                || character == 0x034F;
    }
}

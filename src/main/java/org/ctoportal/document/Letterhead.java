package org.ctoportal.document;

import java.util.Arrays;
import java.util.Objects;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * How the papers of a district look: the color of their headings and the picture at their head.
 *
 * @param color as in a style sheet, {@code #17435f}
 * @param logo none for a head of words alone
 */
public record Letterhead(String color, @Nullable Logo logo) {

    private static final Pattern COLOR = Pattern.compile("#[0-9a-f]{6}");

    /** The color the style sheets are written in. */
    public static final String PLAIN_COLOR = "#17435f";

    /** The head of papers of nobody in particular, and of districts that chose nothing. */
    public static final Letterhead PLAIN = new Letterhead(PLAIN_COLOR, null);

    public Letterhead {
        if (!COLOR.matcher(color).matches()) {
            throw new IllegalArgumentException("Not a color: " + color);
        }
    }

    /**
     * A picture.
     *
     * @param png the file
     * @param width in pixels
     * @param height in pixels
     */
    public record Logo(byte[] png, int width, int height) {

        @Override
        public boolean equals(Object other) {
            return other instanceof Logo logo
                    && width == logo.width
                    && height == logo.height
                    && Arrays.equals(png, logo.png);
        }

        @Override
        public int hashCode() {
            return Objects.hash(width, height, Arrays.hashCode(png));
        }

        @Override
        public String toString() {
            return "Logo of " + width + " by " + height;
        }
    }
}

package org.ctoportal.branding;

import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A color that headings can be set in.
 *
 * @param hex as in a style sheet, {@code #17435f}
 */
record BrandColor(String hex) {

    /**
     * What ordinary text needs on what is behind it: https://www.w3.org/TR/WCAG21/#contrast-minimum
     */
    static final double LEAST_CONTRAST = 4.5;

    private static final Pattern HEX = Pattern.compile("#?([0-9a-f]{6})");
    private static final double WHITE = 1.0;

    /** As a person types it, with or without the sign before it; nothing for what is no color. */
    static Optional<BrandColor> typed(String text) {
        var found = HEX.matcher(text.strip().toLowerCase(Locale.ROOT));
        return found.matches() ? Optional.of(new BrandColor("#" + found.group(1))) : Optional.empty();
    }

    /** From 1, which nobody can read, to 21 of black. */
    double contrastOnWhite() {
        return (WHITE + 0.05) / (luminance() + 0.05);
    }

    boolean isReadable() {
        return contrastOnWhite() >= LEAST_CONTRAST;
    }

    /** https://www.w3.org/TR/WCAG21/#dfn-relative-luminance */
    private double luminance() {
        return 0.2126 * linear(1) + 0.7152 * linear(3) + 0.0722 * linear(5);
    }

    private double linear(int at) {
        var part = Integer.parseInt(hex.substring(at, at + 2), 16) / 255.0;
        return part <= 0.04045 ? part / 12.92 : Math.pow((part + 0.055) / 1.055, 2.4);
    }
}

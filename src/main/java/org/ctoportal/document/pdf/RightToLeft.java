package org.ctoportal.document.pdf;

import com.openhtmltopdf.bidi.BidiReorderer;

/** Puts right-to-left text, kept in reading order, into the order it is drawn in. */
final class RightToLeft implements BidiReorderer {

    private static final String MIRRORED = "()[]{}<>\u00AB\u00BB\u2039\u203A";

    @Override
    public String reorderRTLTextToLTR(String text) {
        var drawn = new StringBuilder(text.length());
        new StringBuilder(text).reverse().codePoints().forEach(character -> drawn.appendCodePoint(mirrored(character)));
        return drawn.toString();
    }

    @Override
    public String shapeText(String text) {
        return ArabicShaping.shape(text);
    }

    @Override
    public String deshapeText(String text) {
        return ArabicShaping.unshape(text);
    }

    @Override
    public boolean isLiveImplementation() {
        return true;
    }

    private static int mirrored(int character) {
        var at = MIRRORED.indexOf(character);
        return at < 0 ? character : MIRRORED.charAt(at ^ 1);
    }
}

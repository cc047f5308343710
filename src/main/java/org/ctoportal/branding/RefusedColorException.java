package org.ctoportal.branding;

/** A text is no color, or a color nobody could read on white paper. */
public class RefusedColorException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final double contrast;

    RefusedColorException(double contrast) {
        super("Not a color for headings: contrast " + contrast);
        this.contrast = contrast;
    }

    /** Of the color on white, 1 to 21; 0 for what is no color. */
    public double contrast() {
        return contrast;
    }
}

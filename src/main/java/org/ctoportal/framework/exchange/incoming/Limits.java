package org.ctoportal.framework.exchange.incoming;

/** How much of a file is read. No honest file of this trade needs more. */
public final class Limits {

    public static final int BYTES = 5 * 1024 * 1024;
    /** CASE takes more than a kilobyte for each item and its place. */
    public static final int JSON_BYTES = 12 * 1024 * 1024;

    public static final int ITEMS = 20_000;
    public static final int ROWS = 20_000;
    public static final int TEXT = 20_000;
    public static final int DEPTH = 50;
    /** Digits of a number that every format keeps exactly. */
    public static final int DIGITS = 15;

    private Limits() {}

    /** A number of bytes as people say it. */
    public static String megabytes(int bytes) {
        return (bytes >> 20) + " MB";
    }
}

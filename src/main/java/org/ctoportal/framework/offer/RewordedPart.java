package org.ctoportal.framework.offer;

import java.io.Serializable;

/**
 * A part of a version over which districts put their own words.
 *
 * @param words what the version says
 * @param districts how many did; 0 when they are fewer than {@link #FEWEST}, so that nobody is told from the count
 */
public record RewordedPart(String code, String words, int districts) implements Serializable {

    /** Counts below it are not told. */
    public static final int FEWEST = 5;

    static RewordedPart of(String code, String words, int districts) {
        return new RewordedPart(code, words, districts < FEWEST ? 0 : districts);
    }

    public boolean isFew() {
        return districts == 0;
    }
}

package org.ctoportal.interview.kit;

import java.io.Serializable;

/**
 * What decides between candidates with exactly the same total. Where it decides nothing, the chair does.
 *
 * @param area code of the area whose weighted score decides; empty for the other kinds
 */
public record TieRule(Kind kind, String area) implements Serializable {

    /** How it is decided. */
    public enum Kind {
        AREA,
        /** Who has more ratings of 4 or 5. */
        HIGH_RATINGS,
        /** The chair, with a written reason. */
        CHAIR
    }

    public static final TieRule BY_CHAIR = new TieRule(Kind.CHAIR, "");
    public static final TieRule BY_HIGH_RATINGS = new TieRule(Kind.HIGH_RATINGS, "");

    public static TieRule inArea(String code) {
        return new TieRule(Kind.AREA, code);
    }

    public TieRule {
        if ((kind == Kind.AREA) == area.isBlank()) {
            throw new IllegalArgumentException("An area decides, or something that has none: " + kind + " " + area);
        }
    }
}

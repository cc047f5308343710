package org.ctoportal.assessment.feedback.report;

import org.ctoportal.shared.Fraction;

/** How somebody's own score in a skill stands to what the others gave, by exact numbers and not by rounded ones. */
public enum GapClass {
    BLIND_SPOT,
    HIDDEN_STRENGTH,
    AGREED_STRENGTH,
    AGREED_GROWTH,
    ALIGNED;

    /** From here on the own score and that of the others are apart. */
    public static final Fraction APART = Fraction.of(1, 2);

    /** Whoever is given so much by the others has no blind spot. */
    public static final Fraction SEEN = Fraction.of(7, 2);

    public static final Fraction STRONG = Fraction.of(4);
    public static final Fraction WEAK = Fraction.of(3);

    public static GapClass of(Fraction self, Fraction others) {
        var gap = self.minus(others);
        if (gap.compareTo(APART) >= 0 && others.compareTo(SEEN) < 0) {
            return BLIND_SPOT;
        }
        if (gap.compareTo(Fraction.ZERO.minus(APART)) <= 0) {
            return HIDDEN_STRENGTH;
        }
        if (self.compareTo(STRONG) >= 0 && others.compareTo(STRONG) >= 0) {
            return AGREED_STRENGTH;
        }
        return self.compareTo(WEAK) < 0 && others.compareTo(WEAK) < 0 ? AGREED_GROWTH : ALIGNED;
    }
}

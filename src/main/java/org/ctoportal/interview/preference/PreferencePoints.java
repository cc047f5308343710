package org.ctoportal.interview.preference;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ctoportal.rules.book.Effect;

/**
 * The points a state gives, on a scale of a hundred. Read from the rule pack; a district may say otherwise.
 *
 * @param passing the score without points that has to be reached for any to be added
 */
public record PreferencePoints(BigDecimal passing, BigDecimal veteran, BigDecimal disabledVeteran)
        implements Serializable {

    public PreferencePoints {
        if (passing.signum() < 0 || veteran.signum() < 0 || disabledVeteran.signum() < 0) {
            throw new IllegalArgumentException("Points are not below zero");
        }
    }

    /** What a rule of points says; one that names no passing score asks for none. */
    public static PreferencePoints of(Effect points) {
        return new PreferencePoints(
                number(points, "default_passing_score"), number(points, "veteran"), number(points, "disabled_veteran"));
    }

    public BigDecimal of(PreferenceClaim claim) {
        return switch (claim) {
            case NONE -> BigDecimal.ZERO;
            case VETERAN -> veteran;
            case DISABLED_VETERAN -> disabledVeteran;
        };
    }

    private static BigDecimal number(Effect points, String name) {
        var value = points.parameters().get(name);
        return value == null ? BigDecimal.ZERO : new BigDecimal(String.valueOf(value));
    }
}

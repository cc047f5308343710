package org.ctoportal.interview.search;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a search says of veterans' preference beside the rules of the state.
 *
 * @param departmentHead whether the position heads a department, to which preference may not apply
 * @param passing score without points that has to be reached; none where it is as the rule says
 * @param veteran points of the district's own; none where they are as the rule says
 * @param disabledVeteran the same for a disabled veteran
 */
public record PreferenceTerms(
        boolean departmentHead,
        @Nullable BigDecimal passing,
        @Nullable BigDecimal veteran,
        @Nullable BigDecimal disabledVeteran)
        implements Serializable {

    public PreferenceTerms {
        Stream.of(new Points(passing), new Points(veteran), new Points(disabledVeteran))
                .filter(points -> !points.fit())
                .findFirst()
                .ifPresent(points -> {
                    throw new IllegalArgumentException("Not points of a hundred: " + points.value());
                });
    }

    /** Points on a scale of a hundred, to cents, or none. */
    record Points(@Nullable BigDecimal value) {

        private static final BigDecimal MOST = new BigDecimal(100);

        boolean fit() {
            return value == null
                    || value.signum() >= 0
                            && value.compareTo(MOST) <= 0
                            && value.stripTrailingZeros().scale() <= 2;
        }
    }

    /** Whether it can be a score or points. */
    public static boolean fits(@Nullable BigDecimal value) {
        return new Points(value).fit();
    }
}

package org.ctoportal.compensation.recognition;

import java.io.Serializable;
import org.ctoportal.shared.Money;

/** The most all payments of a fiscal year may come to, employer costs included (CP-CAP). */
public record YearCap(Money most, Beyond beyond) implements Serializable {

    /** What becomes of a payment that would go beyond it. */
    public enum Beyond {
        /** Who was verified first is paid first; a payment that does not fit whole is refused. */
        REFUSED,
        /** It is paid and reported as beyond. */
        REPORTED
    }

    public YearCap {
        Limits.positive(most);
    }
}

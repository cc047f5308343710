package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import org.ctoportal.framework.Provenance;

/** How many hours something is estimated to take. */
public record StudyHours(BigDecimal least, BigDecimal most, Provenance provenance) implements Serializable {

    private static final BigDecimal TWO = BigDecimal.TWO;

    public StudyHours {
        if (least.signum() < 0 || most.compareTo(least) < 0) {
            throw new IllegalArgumentException("Not a span of hours: " + least + " to " + most);
        }
    }

    /** The middle of the estimate, with which schedules reckon. */
    public BigDecimal middle() {
        return least.add(most).divide(TWO).stripTrailingZeros();
    }
}

package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** A figure a cost model rests on, where it comes from, who entered it and as of which day. */
public record Assumption(AssumptionKind kind, BigDecimal value, String source, String author, LocalDate asOf)
        implements Serializable {

    public static final int LONGEST_SOURCE = 300;

    public Assumption {
        source = source.strip();
        if (!kind.accepts(value) || source.isEmpty() || source.length() > LONGEST_SOURCE || author.isBlank()) {
            throw new IllegalArgumentException("An assumption has a possible value, a source and an author: " + kind);
        }
        value = value.signum() == 0 ? BigDecimal.ZERO : value.stripTrailingZeros();
    }
}

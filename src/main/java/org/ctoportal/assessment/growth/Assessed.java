package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Map;

/** What a self-assessment said of each skill, by its code, and when. */
public record Assessed(LocalDate on, Map<String, BigDecimal> scores) implements Serializable {

    public Assessed {
        scores = Map.copyOf(scores);
    }
}

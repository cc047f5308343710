package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import org.ctoportal.shared.Fraction;

/** What a self-assessment said of each skill, by its code, and when. */
public record Assessed(LocalDate on, Map<String, Fraction> scores) implements Serializable {

    public Assessed {
        scores = Map.copyOf(scores);
    }
}

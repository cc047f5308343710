package org.ctoportal.assessment.evaluation.rubric;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;

/** What one rated skill adds to a result. */
public record RubricLine(String skill, String name, String area, Fraction weight, int level) implements Serializable {

    public Fraction product() {
        return weight.times(level);
    }
}

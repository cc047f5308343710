package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.util.List;

/**
 * What a finished self-assessment proposes for a plan.
 *
 * @param focus codes of the skills with the largest weighted gaps
 */
public record AssessedStart(Assessed assessed, PathOrder order, List<String> focus) implements Serializable {

    public AssessedStart {
        focus = List.copyOf(focus);
    }
}

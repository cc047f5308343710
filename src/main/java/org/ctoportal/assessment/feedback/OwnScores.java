package org.ctoportal.assessment.feedback;

import java.io.Serializable;
import java.time.Instant;
import java.util.Map;
import org.ctoportal.shared.Fraction;

/**
 * What somebody gave themselves in the self-assessment that a report is compared with.
 *
 * @param at when it was submitted
 * @param skills exact scores by code of the skill
 */
public record OwnScores(Instant at, Map<String, Fraction> skills) implements Serializable {

    public OwnScores {
        skills = Map.copyOf(skills);
    }
}

package org.ctoportal.assessment.feedback.report;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;

/**
 * What a group gave in a skill.
 *
 * @param mean of the scores of those counted, each person alike
 * @param raters how many are counted
 */
public record GroupScore(RaterGroup group, Fraction mean, int raters) implements Serializable {

    public GroupScore {
        if (raters < group.fewest()) {
            throw new IllegalArgumentException("Too few to be shown");
        }
    }
}

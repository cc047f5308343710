package org.ctoportal.assessment.score;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A skill, or another group of statements that has a score of its own.
 *
 * @param area code of the area its score goes into
 * @param weight what its score counts in the area, in the overall score and in the order of the gaps
 * @param target the score that is aimed at
 * @param statements how many statements it has
 */
public record ScoredSkill(String code, String name, String area, BigDecimal weight, BigDecimal target, int statements)
        implements Serializable {

    public ScoredSkill {
        if (weight.signum() <= 0 || statements < 1) {
            throw new IllegalArgumentException("A skill counts something and has statements: " + code);
        }
    }
}

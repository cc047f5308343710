package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.util.Map;
import org.ctoportal.shared.FiscalYear;

/**
 * The sums of one school year, each of at least three people.
 *
 * @param skills what they come to, by code of the skill
 */
public record YearFigures(FiscalYear year, int people, Map<String, SkillMean> skills) implements Serializable {

    public YearFigures {
        skills = Map.copyOf(skills);
    }

    /** Of nobody where the skill was not asked in that year. */
    public SkillMean of(String skill) {
        return skills.getOrDefault(skill, SkillMean.NOBODY);
    }
}

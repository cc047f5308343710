package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.time.ZoneId;
import java.util.List;
import org.ctoportal.assessment.asked.AskedSkills;
import org.ctoportal.shared.Fraction;

/**
 * A team's skills beside what the job descriptions ask.
 *
 * @param skills in the order of the framework
 * @param aim the level that is aimed at
 */
public record SkillsMatrix(
        List<MatrixSkill> skills, String source, Fraction aim, AskedSkills asked, MatrixFigures figures, ZoneId zone)
        implements Serializable {

    public SkillsMatrix {
        skills = List.copyOf(skills);
    }
}

package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import org.ctoportal.assessment.evaluation.rubric.RubricResult;
import org.ctoportal.framework.SkillFramework;
import org.ctoportal.shared.FiscalYear;

/** A school year of an employee that was made final, as the standing edition says. */
public record EvaluationYear(EvaluationId id, FiscalYear year, SkillFramework framework, RubricResult result)
        implements Serializable {}

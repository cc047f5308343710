package org.ctoportal.assessment.evaluation.rubric;

import org.ctoportal.framework.Skill;
import org.ctoportal.shared.Fraction;

/** What each skill counts in an overall result. Printed on the form: the same levels can fall into another band. */
public enum WeightSetting {
    /** As the framework weighs its skills. */
    FRAMEWORK,
    /** All skills alike. */
    EQUAL;

    public Fraction of(Skill skill) {
        return this == FRAMEWORK ? Fraction.of(skill.weight()) : Fraction.ONE;
    }
}

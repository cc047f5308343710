package org.ctoportal.assessment.evaluation;

import org.ctoportal.framework.Scale;
import org.ctoportal.framework.SkillFramework;

/** What a version of the framework says of the levels of its rubric. */
public final class RubricWords {

    private static final String SCALE = "rubric";

    private RubricWords() {}

    /** The name of the level, or its number where the scale has none. */
    public static String label(SkillFramework framework, int level) {
        return framework.scales().stream()
                .filter(scale -> scale.code().equals(SCALE))
                .flatMap(scale -> scale.levels().stream())
                .filter(one -> one.level() == level)
                .map(Scale.Level::label)
                .findFirst()
                .orElse(String.valueOf(level));
    }
}

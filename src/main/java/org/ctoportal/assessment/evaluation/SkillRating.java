package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/** The level a skill was given, if any yet, and what shows it. */
public record SkillRating(@Nullable Integer level, String evidence) implements Serializable {

    static final SkillRating NONE = new SkillRating(null, "");
}

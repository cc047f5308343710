package org.ctoportal.assessment.evaluation;

import org.jspecify.annotations.Nullable;

/**
 * Gives a skill a level.
 *
 * @param seen the level its rater saw before
 */
public record RateSkill(String skill, @Nullable Integer seen, int level) {}

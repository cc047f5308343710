package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;

/**
 * A module in its place on somebody's path.
 *
 * @param weightedGap of its skill; zero where there is none
 * @param focus whether the plan is about its skill
 */
public record PathStep(StudyModule module, BigDecimal weightedGap, boolean focus) implements Serializable {}

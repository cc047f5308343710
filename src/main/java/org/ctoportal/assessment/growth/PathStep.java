package org.ctoportal.assessment.growth;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;

/**
 * A module in its place on somebody's path.
 *
 * @param weightedGap of its skill; zero where there is none
 * @param focus whether the plan is about its skill
 */
public record PathStep(StudyModule module, Fraction weightedGap, boolean focus) implements Serializable {}

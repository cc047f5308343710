package org.ctoportal.assessment.evaluation.rubric;

import java.io.Serializable;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/** An area of the framework: the share its skills have of all weights, and its score once all of them are rated. */
public record AreaResult(
        String code, String name, Fraction share, @Nullable Fraction score) implements Serializable {}

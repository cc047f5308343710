package org.ctoportal.assessment.evaluation;

import java.io.Serializable;

/** Identifies an evaluation of the district. */
public record EvaluationId(long value) implements Serializable {}

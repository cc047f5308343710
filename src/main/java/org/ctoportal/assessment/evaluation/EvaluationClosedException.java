package org.ctoportal.assessment.evaluation;

/** It cannot be changed the way it stands now. */
public class EvaluationClosedException extends RuntimeException {}

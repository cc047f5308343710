package org.ctoportal.assessment.evaluation;

/** There is no such evaluation for whoever asks. */
public class EvaluationNotFoundException extends RuntimeException {}

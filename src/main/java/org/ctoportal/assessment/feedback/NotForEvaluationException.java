package org.ctoportal.assessment.feedback;

/** The round was launched for development alone: no evaluation may use its report. */
public class NotForEvaluationException extends RuntimeException {}

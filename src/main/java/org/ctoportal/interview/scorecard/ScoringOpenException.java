package org.ctoportal.interview.scorecard;

/** Scoring in the search was opened before, and is opened once. */
public class ScoringOpenException extends RuntimeException {}

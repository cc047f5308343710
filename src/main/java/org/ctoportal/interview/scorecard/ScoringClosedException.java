package org.ctoportal.interview.scorecard;

/** Scoring in the search has ended. */
public class ScoringClosedException extends RuntimeException {}

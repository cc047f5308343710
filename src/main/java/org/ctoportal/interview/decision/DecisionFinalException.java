package org.ctoportal.interview.decision;

/** The decision is final and does not change any more. */
public class DecisionFinalException extends RuntimeException {}

package org.ctoportal.interview.decision;

/** Somebody else changed the decision since it was seen. */
public class StaleDecisionException extends RuntimeException {}

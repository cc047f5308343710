package org.ctoportal.interview.result;

/**
 * Whoever stepped back from a candidate neither changes the result nor decides: every such word weighs the candidate against
 * the others.
 */
public class SteppedBackException extends RuntimeException {}

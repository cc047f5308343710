package org.ctoportal.interview.record;

/** Nobody said yet who the most qualified are, and a name that was asked to be kept back depends on it. */
public class FinalCandidatesOpenException extends RuntimeException {}

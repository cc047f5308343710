package org.ctoportal.interview.result;

/** Somebody of the panel is still rating, so there are no numbers yet. */
public class ResultNotOpenException extends RuntimeException {}

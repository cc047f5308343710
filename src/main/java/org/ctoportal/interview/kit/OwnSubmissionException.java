package org.ctoportal.interview.kit;

/** Whoever submitted a kit does not approve it. */
public class OwnSubmissionException extends RuntimeException {}

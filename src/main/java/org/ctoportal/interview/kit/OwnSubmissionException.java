package org.ctoportal.interview.kit;

/** Whoever submitted a kit does not approve it while somebody else of the district can. */
public class OwnSubmissionException extends RuntimeException {}

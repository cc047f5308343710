package org.ctoportal.interview.kit;

/** The job description has no duty that belongs to a skill with questions, so that there is nothing to ask about. */
public class NoDutiesException extends RuntimeException {}

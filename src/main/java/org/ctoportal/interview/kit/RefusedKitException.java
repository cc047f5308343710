package org.ctoportal.interview.kit;

/** Findings stand against approving the kit; they are shown beside it. */
public class RefusedKitException extends RuntimeException {}

package org.ctoportal.interview.kit;

/** The kit was made from a draft of a job description that nobody approved yet; no search asks by it. */
public class DescriptionNotApprovedException extends RuntimeException {}

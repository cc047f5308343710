package org.ctoportal.assessment.feedback;

/** There is no such round, or not for this person. */
public class RoundNotFoundException extends RuntimeException {}

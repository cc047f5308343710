package org.ctoportal.assessment.feedback;

/** There is no skill with enough answers for a score. */
public class NothingAnsweredException extends RuntimeException {}

package org.ctoportal.assessment.feedback;

/** What was submitted or declined does not change, and nothing is said before the rater says that they know the work. */
public class AnswersLockedException extends RuntimeException {}

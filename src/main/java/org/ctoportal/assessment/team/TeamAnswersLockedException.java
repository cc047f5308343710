package org.ctoportal.assessment.team;

/** The answers were submitted, the assessment is closed, or the member is no longer asked. */
public class TeamAnswersLockedException extends RuntimeException {}

package org.ctoportal.assessment.team;

/** There is no such team assessment for whoever asks, or nothing of it that was asked for. */
public class TeamAssessmentNotFoundException extends RuntimeException {}

package org.ctoportal.assessment.team;

import java.io.Serializable;

/**
 * Takes a team assessment away.
 *
 * @param asked how many whoever confirmed it was told are asked
 * @param submitted how many they were told have submitted
 */
public record DeleteTeamAssessment(TeamAssessmentId assessment, long asked, long submitted) implements Serializable {}

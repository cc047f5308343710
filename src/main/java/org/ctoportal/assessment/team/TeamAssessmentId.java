package org.ctoportal.assessment.team;

import java.io.Serializable;

/** Number of a team assessment. */
public record TeamAssessmentId(long value) implements Serializable {}

package org.ctoportal.assessment.team;

import java.io.Serializable;
import java.time.Instant;

/** A step in the history of a team assessment. */
public record TeamStepLine(String what, String by, String subject, Instant at) implements Serializable {}

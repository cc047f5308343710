package org.ctoportal.assessment.matrix;

import java.io.Serializable;
import java.time.Instant;

/**
 * One look of somebody at the team's skills.
 *
 * @param taken whether they took it as a file
 */
public record LookLine(String by, boolean taken, Instant at) implements Serializable {}

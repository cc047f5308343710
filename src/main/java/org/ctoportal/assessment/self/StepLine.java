package org.ctoportal.assessment.self;

import java.io.Serializable;
import java.time.Instant;

/**
 * One line of what happened to a self-assessment.
 *
 * @param what BEGUN, SUBMITTED, SHARED, REVOKED, VIEWED or TAKEN
 * @param subject who it was shared with, or which file was taken; empty else
 */
public record StepLine(String what, String by, String subject, Instant at) implements Serializable {}

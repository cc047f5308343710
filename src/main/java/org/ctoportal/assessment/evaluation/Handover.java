package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.Instant;

/** Who took an evaluation over from whom, when and why. */
public record Handover(String from, String to, String reason, Instant at) implements Serializable {}

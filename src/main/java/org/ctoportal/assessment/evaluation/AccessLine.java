package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.Instant;

/** Who saw it, and when. */
public record AccessLine(AccessAct act, String person, Instant at) implements Serializable {}

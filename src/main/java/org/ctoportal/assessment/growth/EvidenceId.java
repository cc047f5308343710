package org.ctoportal.assessment.growth;

import java.io.Serializable;

/** Number of a piece of evidence. */
public record EvidenceId(long value) implements Serializable {}

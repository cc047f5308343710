package org.ctoportal.assessment.feedback;

import java.io.Serializable;

/** Identifies somebody who is asked in a feedback round. */
public record RaterId(long value) implements Serializable {}

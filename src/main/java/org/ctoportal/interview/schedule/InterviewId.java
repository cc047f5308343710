package org.ctoportal.interview.schedule;

import java.io.Serializable;

/** Number of an interview. */
public record InterviewId(long value) implements Serializable {}

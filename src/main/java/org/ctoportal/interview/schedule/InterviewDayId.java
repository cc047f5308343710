package org.ctoportal.interview.schedule;

import java.io.Serializable;

/** Number of a day of interviews. */
public record InterviewDayId(long value) implements Serializable {}

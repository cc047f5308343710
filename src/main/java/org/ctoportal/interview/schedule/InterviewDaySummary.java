package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** A day of interviews in a list. */
public record InterviewDaySummary(InterviewDayId id, LocalDate day, Instant changedAt, String changedBy)
        implements Serializable {}

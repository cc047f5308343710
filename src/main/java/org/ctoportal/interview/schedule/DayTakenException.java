package org.ctoportal.interview.schedule;

/** The search has that day already. */
public class DayTakenException extends RuntimeException {}

package org.ctoportal.interview.schedule;

/** Somebody else changed the day since. */
public class StaleScheduleException extends RuntimeException {}

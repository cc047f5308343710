package org.ctoportal.salary;

/** Somebody else changed the schedule since it was looked at. */
public class StaleScheduleException extends RuntimeException {}

package org.ctoportal.salary;

/** The schedule is adopted: documents rest on it, so it does not change any more. A copy can. */
public class ScheduleAdoptedException extends RuntimeException {}

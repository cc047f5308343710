package org.ctoportal.salary;

/** The district has no such salary schedule. */
public class ScheduleNotFoundException extends RuntimeException {}

package org.ctoportal.interview.schedule;

/** There is no such day or interview, or none for this person. */
public class ScheduleNotFoundException extends RuntimeException {}

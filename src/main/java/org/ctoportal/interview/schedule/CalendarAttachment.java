package org.ctoportal.interview.schedule;

/**
 * A file that a calendar takes.
 *
 * @param method what it asks of the calendar: REQUEST or CANCEL
 */
public record CalendarAttachment(String fileName, String method, String text) {}

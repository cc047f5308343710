package org.ctoportal.interview.schedule.calendar;

/** Somebody an event is about. */
public record CalendarParty(String name, String email) {}

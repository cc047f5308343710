package org.ctoportal.shared.calendar;

/** Somebody an event is about. */
public record CalendarParty(String name, String email) {}

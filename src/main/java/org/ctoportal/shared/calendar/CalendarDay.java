package org.ctoportal.shared.calendar;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Something to know of a whole day, which keeps nobody from anything else.
 *
 * @param uid the same for every file about it
 * @param written when the file was made
 */
public record CalendarDay(String uid, Instant written, LocalDate day, String summary, String description) {}

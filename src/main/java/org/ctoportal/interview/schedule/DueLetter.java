package org.ctoportal.interview.schedule;

import java.io.Serializable;

/**
 * A message about an interview that is still to be sent.
 *
 * @param code of the candidate
 * @param step never {@link CalendarStep#NOTHING}
 */
public record DueLetter(String code, CalendarAudience audience, String name, String email, CalendarStep step)
        implements Serializable {}

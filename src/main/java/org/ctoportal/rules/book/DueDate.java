package org.ctoportal.rules.book;

import java.io.Serializable;
import java.time.LocalDate;

/**
 * A day that follows from a rule.
 *
 * @param name what falls on it: a fact, such as {@code posting.internal_notice_on}, or {@link #RETAIN_UNTIL}
 */
public record DueDate(String name, LocalDate day) implements Serializable {

    /** Nothing is destroyed before that day. */
    public static final String RETAIN_UNTIL = "retain_until";
}

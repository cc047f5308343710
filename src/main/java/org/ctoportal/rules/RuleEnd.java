package org.ctoportal.rules;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;

/** The last day the district lets a rule apply, with the reason somebody gave. */
public record RuleEnd(LocalDate lastDay, String reason, String by, Instant at) implements Serializable {

    public static final int LONGEST_REASON = 2000;
}

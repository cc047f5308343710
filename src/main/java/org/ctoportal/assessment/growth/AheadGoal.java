package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.time.LocalDate;

/** An open goal with its day. */
public record AheadGoal(long number, String wording, LocalDate dueOn, boolean late) implements Serializable {}

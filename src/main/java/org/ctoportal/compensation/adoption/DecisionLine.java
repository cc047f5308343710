package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/** A decision of the board on a policy in force, as it is listed. */
public record DecisionLine(
        DecisionKind kind,
        LocalDate day,
        LocalDate takesEffect,
        String reason,
        String mover,
        String seconder,
        Vote vote,
        String recordedBy)
        implements Serializable {}

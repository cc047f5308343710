package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/** A reading as it is listed; {@code counts} is false once a change of substance came after it. */
public record ReadingLine(
        int edition,
        LocalDate day,
        String agendaItem,
        String mover,
        String seconder,
        Vote vote,
        boolean counts,
        String recordedBy)
        implements Serializable {}

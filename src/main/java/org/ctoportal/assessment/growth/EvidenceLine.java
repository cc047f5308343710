package org.ctoportal.assessment.growth;

import java.io.Serializable;
import java.math.BigDecimal;
import java.time.LocalDate;

/** Something that was done for a goal. */
public record EvidenceLine(EvidenceId id, LocalDate doneOn, BigDecimal hours, String note, String provider, String link)
        implements Serializable {}

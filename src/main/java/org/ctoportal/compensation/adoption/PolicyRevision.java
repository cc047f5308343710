package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/** A numbered state of a policy's text, which is kept. */
public record PolicyRevision(String number, Kind kind, LocalDate day, String by, String note) implements Serializable {

    /** What made it. */
    public enum Kind {
        DRAFT,
        LEGAL,
        FIRST_READING,
        AMENDED,
        EDITORIAL,
        RETURNED,
        ADOPTED
    }
}

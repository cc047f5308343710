package org.ctoportal.jobdescription.posting;

import java.io.Serializable;

/** The number of a posting in its district: the year it was begun, and how many there were before it. */
public record PostingNumber(int year, int serial) implements Serializable {

    /** 2026-014. */
    public String text() {
        return "%d-%03d".formatted(year, serial);
    }
}

package org.ctoportal.compensation.adoption;

import java.time.LocalDate;

/** What the changes since the latest version are, and what they do in a sentence. */
public record ClassifyChange(Change change, LocalDate day, String what) {

    public static final int LONGEST = 1000;

    public ClassifyChange {
        what = what.strip();
    }
}

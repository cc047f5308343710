package org.ctoportal.compensation.adoption;

import java.time.LocalDate;

/** A comment of the public as the clerk received it. */
public record RecordComment(LocalDate day, String author, String text) {

    public static final int LONGEST = 2000;

    public RecordComment {
        author = author.strip();
        text = text.strip();
    }

    boolean isTold() {
        return AdoptionTexts.name(author) && !text.isEmpty() && text.length() <= LONGEST;
    }
}

package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;

/** The days on which the public may comment on a policy, both included. */
public record CommentWindow(LocalDate from, LocalDate through) implements Serializable {

    public CommentWindow {
        if (through.isBefore(from)) {
            throw new IllegalArgumentException("A window ends after it begins");
        }
    }

    public boolean isOpen(LocalDate day) {
        return !day.isBefore(from) && !day.isAfter(through);
    }
}

package org.ctoportal.interview.schedule;

import java.io.Serializable;
import java.time.Duration;
import java.time.ZonedDateTime;

/** A stretch of time. Its end is not part of it: the next one may begin there. */
public record Slot(ZonedDateTime start, ZonedDateTime end) implements Serializable {

    public Slot {
        if (end.isBefore(start)) {
            throw new IllegalArgumentException("A slot ends after it starts: " + start + " to " + end);
        }
    }

    public static Slot of(ZonedDateTime start, Duration length) {
        return new Slot(start, start.plus(length));
    }

    public boolean overlaps(Slot other) {
        return start.isBefore(other.end) && other.start.isBefore(end);
    }
}

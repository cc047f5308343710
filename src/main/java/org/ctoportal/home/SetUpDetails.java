package org.ctoportal.home;

import java.io.Serializable;
import java.util.List;

/** How far a district is set up. Hidden, it stands on the start page no more; its own page always shows it. */
public record SetUpDetails(List<SetUpLine> lines, boolean hidden) implements Serializable {

    public SetUpDetails {
        lines = List.copyOf(lines);
    }

    public int done() {
        return (int) lines.stream().filter(SetUpLine::done).count();
    }

    /** Whether whoever starts the day is reminded of it. */
    public boolean isDue() {
        return !hidden
                && lines.stream().anyMatch(line -> !line.done() && !line.step().isOptional());
    }
}

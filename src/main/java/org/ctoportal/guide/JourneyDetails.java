package org.ctoportal.guide;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A journey with all its steps as they stand.
 *
 * @param ending how it ended; none while it is under way
 */
public record JourneyDetails(
        JourneyId id,
        JourneyKind kind,
        String name,
        Instant begunAt,
        String begunBy,
        @Nullable Ending ending,
        List<StepLine> steps)
        implements Serializable {

    public JourneyDetails {
        steps = List.copyOf(steps);
    }

    /** Who ended it, when, and whether it was given up. */
    public record Ending(boolean givenUp, Instant at, String by) implements Serializable {}

    public int done() {
        return (int) steps.stream().filter(StepLine::isDone).count();
    }

    public boolean isComplete() {
        return done() == steps.size();
    }
}

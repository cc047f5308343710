package org.ctoportal.interview.score;

import java.io.Serializable;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;

/**
 * What one rater gave one answer.
 *
 * @param level on the scale of the kit
 * @param at when it became what it is
 * @param changes what it was before, the oldest first
 */
public record Rating(int level, Instant at, List<Change> changes) implements Serializable {

    public Rating {
        changes = List.copyOf(changes);
    }

    /**
     * A level that was given up.
     *
     * @param at when it had been given
     * @param by who changed it; empty where that is not known yet
     */
    public record Change(int level, Instant at, String reason, String by) implements Serializable {

        public Change {
            // A decision that was kept before the name was has none.
            by = by == null ? "" : by;
            if (reason.isBlank()) {
                throw new IllegalArgumentException("A changed rating needs a written reason");
            }
        }
    }

    public static Rating of(int level, Instant at) {
        return new Rating(level, at, List.of());
    }

    /** Another level after the talk of the panel. What was given first is kept. */
    public Rating revised(int otherLevel, Instant now, String reason) {
        if (otherLevel == level) {
            throw new IllegalArgumentException("The rating is " + level + " already");
        }
        var more = new ArrayList<>(changes);
        more.add(new Change(level, at, reason, ""));
        return new Rating(otherLevel, now, more);
    }

    /** The level that was given without knowing the others'. */
    public int original() {
        return changes.isEmpty() ? level : changes.getFirst().level();
    }

    public boolean isRevised() {
        return !changes.isEmpty();
    }
}

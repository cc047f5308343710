package org.ctoportal.tasks;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * One thing that waits for the signed-in person.
 *
 * @param key the same for as long as the same thing waits, and of nothing else in the district: what was told of it once
 *     need not be told again
 * @param path the very place where it is done
 * @param since from when it waits; none where nobody can tell
 * @param due the last day; none where there is none
 * @param anyone whether it waits for everybody with the permission, and whoever comes first does it
 * @param telling when a letter of its own tells of it
 */
public record WaitingItem(
        String key,
        WaitingKind kind,
        TaskWords words,
        String path,
        @Nullable Instant since,
        @Nullable LocalDate due,
        boolean anyone,
        Telling telling)
        implements Serializable {

    public static WaitingItem of(String key, WaitingKind kind, TaskWords words, String path) {
        return new WaitingItem(key, kind, words, path, null, null, false, kind.usually());
    }

    public WaitingItem since(@Nullable Instant moment) {
        return new WaitingItem(key, kind, words, path, moment, due, anyone, telling);
    }

    public WaitingItem due(@Nullable LocalDate day) {
        return new WaitingItem(key, kind, words, path, since, day, anyone, telling);
    }

    /** For everybody who may, not for one person. */
    public WaitingItem forAnyone() {
        return new WaitingItem(key, kind, words, path, since, due, true, telling);
    }

    /** Letters tell of it otherwise than is usual for its kind. */
    public WaitingItem told(Telling when) {
        return new WaitingItem(key, kind, words, path, since, due, anyone, when);
    }

    public Urgency urgency(LocalDate today) {
        return Urgency.of(due, today);
    }
}

package org.ctoportal.jobdescription;

import java.io.Serializable;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Typed answers as a screen has them from the database.
 *
 * @param creation names the description that will come of them, so that it is made once
 * @param version the state of what is kept; another one means that it was changed elsewhere
 * @param at when they were kept; null when nothing is
 */
public record KeptAnswers(
        String creation,
        long version,
        TypedAnswers typed,
        @Nullable Instant at) implements Serializable {

    /** Nothing is kept: the usual answers stand there. */
    public static KeptAnswers none() {
        return new KeptAnswers(UUID.randomUUID().toString(), 0, TypedAnswers.usual(), null);
    }

    /** Whether this is what the database holds now. */
    boolean stillStand(Optional<KeptAnswers> now) {
        return now.map(kept -> at != null && creation.equals(kept.creation) && version == kept.version)
                .orElse(at == null);
    }
}

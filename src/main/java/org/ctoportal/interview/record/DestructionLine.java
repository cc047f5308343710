package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * A destruction, asked for or done.
 *
 * @param approvedBy who agreed; empty while nobody has
 * @param rules that allowed it, with their days
 * @param hash of the digests of everything that was destroyed
 */
public record DestructionLine(
        String requestedBy,
        Instant requestedAt,
        String approvedBy,
        @Nullable Instant doneAt,
        @Nullable LocalDate keptUntil,
        List<String> rules,
        List<DestroyedPart> parts,
        String hash)
        implements Serializable {

    public boolean isDone() {
        return doneAt != null;
    }
}

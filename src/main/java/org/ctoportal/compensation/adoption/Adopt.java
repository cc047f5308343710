package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What a board decides when it adopts a policy.
 *
 * @param waiver why it is adopted without all readings; none for the ordinary way
 * @param motion the motion that makes it effective before it was adopted; none where it is not
 */
public record Adopt(
        LocalDate day,
        Vote vote,
        LocalDate effective,
        @Nullable String waiver,
        @Nullable String motion) implements Serializable {

    public static Adopt ordinary(LocalDate day, Vote vote, LocalDate effective) {
        return new Adopt(day, vote, effective, null, null);
    }

    public Adopt waiving(String reason) {
        return new Adopt(day, vote, effective, reason, motion);
    }

    public Adopt byMotion(String text) {
        return new Adopt(day, vote, effective, waiver, text);
    }
}

package org.ctoportal.compensation.policy;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the board has decided about a policy so far, as its papers print it.
 *
 * @param number the version, such as {@code 0.3}
 * @param history one line for each version
 * @param waiver why the board acted at one meeting; empty where it did not
 * @param retroactive why and from when payments apply to a time before adoption; none where they do not
 */
public record PolicyRecord(
        String number,
        List<String> history,
        @Nullable LocalDate firstReading,
        @Nullable LocalDate secondReading,
        @Nullable LocalDate adopted,
        @Nullable LocalDate effective,
        @Nullable LocalDate nextReview,
        String waiver,
        @Nullable Retroactive retroactive,
        int readingGap,
        String commentPeriod,
        @Nullable Vote vote) {

    public PolicyRecord {
        history = List.copyOf(history);
    }

    /** The board's motion that payments apply from an earlier day. */
    public record Retroactive(LocalDate from, String reason) {}

    /** The vote that adopted it. */
    public record Vote(String mover, String seconder, int inFavor, int against, int abstained, int absent) {}

    /** Nothing has been decided. */
    public static PolicyRecord draft(int readingGap) {
        return new PolicyRecord(
                "0.1", List.of("0.1 draft"), null, null, null, null, null, "", null, readingGap, "", null);
    }
}

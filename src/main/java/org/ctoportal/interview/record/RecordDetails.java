package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * The records of a search as records.
 *
 * @param version of the facts; given back with the next change
 * @param lastMade the day the portal itself keeps the last record of
 * @param retention none before there was a personnel action
 * @param objections what speaks against destroying them today
 * @param destruction none where nobody asked for it
 * @param mayAgree whether the person who looks is the second one
 */
public record RecordDetails(
        long version,
        RecordFacts facts,
        @Nullable LocalDate lastMade,
        @Nullable Retention retention,
        List<HoldLine> holds,
        List<RetentionNotice> objections,
        @Nullable DestructionLine destruction,
        boolean mayAgree,
        List<BundleLine> bundles)
        implements Serializable {

    public boolean isHeld() {
        return holds.stream().anyMatch(HoldLine::stands);
    }
}

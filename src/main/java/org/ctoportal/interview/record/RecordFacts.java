package org.ctoportal.interview.record;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * What people say of the records of a search.
 *
 * @param madeOn when the last record was made; none where what the portal keeps says it
 * @param actionOn when the personnel action was, such as the appointment by the board; none before it
 * @param noticeOn when notice of the destruction was given, where the state asks for one
 * @param requestPending whether somebody asked for the records and has no answer yet
 */
public record RecordFacts(
        @Nullable LocalDate madeOn,
        @Nullable LocalDate actionOn,
        @Nullable LocalDate noticeOn,
        boolean requestPending) implements Serializable {

    static final RecordFacts NONE = new RecordFacts(null, null, null, false);
}

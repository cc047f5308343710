package org.ctoportal.interview.record;

import java.time.LocalDate;
import java.util.Optional;
import org.ctoportal.interview.search.SearchId;

/** What a room keeps of a search. Every room with records of searches has one; the bundle and the destruction ask it. */
public interface RecordPart {

    /** The place of the part in a bundle, and what it is called in a certificate, such as {@code 10-candidates}. */
    String name();

    /** What leaves at that level, with everything that does not and why. */
    RecordContent content(SearchId search, RedactionLevel level, Naming names);

    /** The day the last record of the part was made; none where there is none. */
    Optional<LocalDate> lastMade(SearchId search);

    /**
     * Destroys what the part keeps.
     *
     * @return how many records
     */
    int destroy(SearchId search);
}

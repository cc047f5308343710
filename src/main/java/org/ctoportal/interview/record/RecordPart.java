package org.ctoportal.interview.record;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Map;
import org.ctoportal.interview.search.SearchId;

/** What a room keeps of a search. Every room with records of searches has one; the bundle and the destruction ask it. */
public interface RecordPart {

    /** The place of the part in a bundle, and what it is called in a certificate, such as {@code 10-candidates}. */
    String name();

    /** What leaves at that level, with everything that does not and why. */
    RecordContent content(SearchId search, RedactionLevel level, Naming names);

    /** The day the last record of the part was made, of each search that has one; in one statement for all of them. */
    Map<SearchId, LocalDate> lastMade(Collection<SearchId> searches, ZoneId zone);

    /**
     * Destroys what the part keeps.
     *
     * @return how many records
     */
    int destroy(SearchId search);
}

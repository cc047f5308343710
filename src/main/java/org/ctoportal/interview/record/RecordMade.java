package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import org.ctoportal.interview.search.SearchId;

/** When the last record of a search was made, as queries answer it. */
public record RecordMade(long searchId, Instant at) {

    /** Numbers to ask by. */
    public static List<Long> ids(Collection<SearchId> searches) {
        return searches.stream().map(SearchId::value).toList();
    }

    /** By search, as days of the district. */
    public static Map<SearchId, LocalDate> days(List<RecordMade> made, ZoneId zone) {
        return made.stream()
                .collect(toMap(one -> new SearchId(one.searchId), one -> LocalDate.ofInstant(one.at, zone)));
    }
}

package org.ctoportal.interview.record;

import static java.util.stream.Collectors.toMap;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/** When the last record of a search was made, as queries answer it. */
public record RecordMade(long searchId, Instant at) {

    /** The later one of two, of which one may be missing. */
    public RecordMade(long searchId, @Nullable Instant one, @Nullable Instant other) {
        this(searchId, later(one, other));
    }

    private static Instant later(@Nullable Instant one, @Nullable Instant other) {
        return Stream.of(Optional.ofNullable(one), Optional.ofNullable(other))
                .flatMap(Optional::stream)
                .max(Comparator.naturalOrder())
                .orElseThrow();
    }

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

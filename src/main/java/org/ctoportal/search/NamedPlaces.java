package org.ctoportal.search;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Finds what has a name and is in no index, such as screens, by the same rules. */
public final class NamedPlaces {

    private NamedPlaces() {}

    /** The best first; none where nothing was typed. */
    public static <T> List<T> matching(String typed, Collection<T> places, Function<T, String> name) {
        var asked = Query.of(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        var found = matching(asked, places, name);
        return found.isEmpty()
                ? matching(
                        asked.forgiving(places.stream()
                                .flatMap(place -> Words.of(name.apply(place)).stream())
                                .collect(Collectors.toSet())),
                        places,
                        name)
                : found;
    }

    private static <T> List<T> matching(Query asked, Collection<T> places, Function<T, String> name) {
        return places.stream()
                .map(place -> Map.entry(place, asked.fit(name.apply(place))))
                .filter(place -> place.getValue() > 0)
                .sorted(Comparator.comparing(place -> -place.getValue()))
                .map(Map.Entry::getKey)
                .toList();
    }
}

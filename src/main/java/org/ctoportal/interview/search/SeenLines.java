package org.ctoportal.interview.search;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The lines of a list so far: who comes again does so by the address, or by the name where one of the two has no address. */
final class SeenLines {

    private final Map<String, Integer> addresses = new HashMap<>();
    private final Map<String, Integer> names = new HashMap<>();
    private final Map<String, Integer> namesAlone = new HashMap<>();

    /** The number of the earlier line with the same person; none for the first one. */
    @Nullable
    Integer earlier(CandidateLine line) {
        var name = line.name().toLowerCase(Locale.ROOT);
        var email = line.email();
        if (email.isEmpty()) {
            namesAlone.putIfAbsent(name, line.number());
            return names.putIfAbsent(name, line.number());
        }
        var byName = namesAlone.get(name);
        names.putIfAbsent(name, line.number());
        var byAddress = addresses.putIfAbsent(email, line.number());
        return byAddress == null ? byName : byAddress;
    }
}

package org.ctoportal.framework;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Whose words a part of a pack is, what it took the place of, and when it is meant to be used. A part nothing is said of
 * is the pack's own.
 *
 * @param basedOn the version it was reworded from, such as {@code K12-CTO-STARTER 1.0.0}; empty for a new one
 * @param licence under which words of others may be used; empty for own words
 * @param source where the words were taken from; empty for own words
 * @param replaces codes of parts whose place it takes
 * @param aliases earlier or other names of the same thing
 */
public record Origin(
        String code,
        Kind kind,
        String basedOn,
        String licence,
        String source,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        List<String> replaces,
        List<String> aliases)
        implements Serializable {

    public Origin {
        replaces = List.copyOf(replaces);
        aliases = List.copyOf(aliases);
    }

    /** Whose words. */
    public enum Kind {
        /** Of whoever published the pack. */
        OWN,
        /** Of the district that keeps the edition. */
        DISTRICT,
        /** Of others, used under a licence that binds the district that took it. */
        LICENSED
    }

    /** Whether the part is meant to be used on that day. */
    public boolean isValidOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** What is said of a part that was reworded: words of others stay theirs, all others become the district's. */
    public Origin reworded() {
        return kind == Kind.LICENSED
                ? this
                : new Origin(code, Kind.DISTRICT, "", "", "", validFrom, validTo, replaces, aliases);
    }

    public Origin basedOn(String version) {
        return new Origin(code, kind, version, licence, source, validFrom, validTo, replaces, aliases);
    }

    /** Words the district wrote itself, or wrote over those of the version named. */
    public static Origin district(String code, String basedOn) {
        return new Origin(code, Kind.DISTRICT, basedOn, "", "", null, null, List.of(), List.of());
    }
}

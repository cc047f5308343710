package org.ctoportal.interview.record;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Who a bundle is for. Each level holds everything of the ones before it. */
public enum RedactionLevel {
    /** Anybody who asks. Nothing of the panel alone, no names of those who asked not to be named. */
    PUBLIC,
    /** Those who run the search. */
    INTERNAL,
    /** Counsel and courts: everything there is. */
    LEGAL;

    public boolean isPublic() {
        return this == PUBLIC;
    }

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<RedactionLevel> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }
}

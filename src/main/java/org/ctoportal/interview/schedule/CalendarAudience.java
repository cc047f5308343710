package org.ctoportal.interview.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Whose calendar a file is for. The two are told different things. */
public enum CalendarAudience {
    PANEL,
    CANDIDATE;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<CalendarAudience> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }
}

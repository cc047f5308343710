package org.ctoportal.interview.schedule;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** The plan of a day on paper, for two kinds of people. */
public enum DayPaper {
    /** Candidates by their codes. */
    PANEL,
    /** Candidates by their names, for whoever welcomes them. */
    RECEPTION;

    /** As it stands in an address. */
    public String path() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<DayPaper> ofPath(String path) {
        return Arrays.stream(values()).filter(one -> one.path().equals(path)).findFirst();
    }
}

package org.ctoportal.interview.preference;

import java.io.Serializable;
import java.util.Comparator;
import java.util.List;

/** Applicants by their score with points, the best first. Equal scores share a rank. */
public record PreferenceList(List<PreferenceLine> lines) implements Serializable {

    public PreferenceList {
        lines = lines.stream()
                .sorted(Comparator.comparing(PreferenceLine::total).reversed())
                .toList();
    }

    public int rank(PreferenceLine line) {
        return 1
                + (int) lines.stream()
                        .filter(other -> other.total().compareTo(line.total()) > 0)
                        .count();
    }
}

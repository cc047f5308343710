package org.ctoportal.interview.scorecard;

import java.io.Serializable;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * What stands on a submitted sheet beside the ratings.
 *
 * @param candidate by code
 * @param rater by name
 * @param notes by code of the question; none where nothing was written
 * @param corrections what answers were before they were changed after a submission, by code of the question
 * @param steps the oldest first
 */
public record FilledSheet(
        String candidate,
        String rater,
        Map<String, String> notes,
        Map<String, List<Correction>> corrections,
        List<SheetStep> steps)
        implements Serializable {

    public FilledSheet {
        notes = Collections.unmodifiableMap(new LinkedHashMap<>(notes));
        corrections = Collections.unmodifiableMap(new LinkedHashMap<>(corrections));
        steps = List.copyOf(steps);
    }

    static FilledSheet empty(String candidate, String rater) {
        return new FilledSheet(candidate, rater, Map.of(), Map.of(), List.of());
    }
}

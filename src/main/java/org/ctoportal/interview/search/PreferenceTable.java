package org.ctoportal.interview.search;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.preference.PreferencePoints;
import org.jspecify.annotations.Nullable;

/**
 * Veterans' preference in a search.
 *
 * @param points as they are added; none where the state has no such rule
 * @param unscored candidates still in the search without a score
 */
public record PreferenceTable(
        @Nullable PreferencePoints points,
        List<PreferenceRow> rows,
        List<CandidateSummary> unscored,
        List<PreferenceNote> notes)
        implements Serializable {

    public PreferenceTable {
        rows = List.copyOf(rows);
        unscored = List.copyOf(unscored);
        notes = List.copyOf(notes);
    }
}

package org.ctoportal.interview.record;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.search.CandidateSummary;
import org.jspecify.annotations.Nullable;

/**
 * Who is named to the public where the record does not say it by itself.
 *
 * @param open how many of the most qualified somebody has to name; 0 where the record says it
 * @param others those who may be named, by code
 * @param choice the last one that was made, or none
 * @param decided whether the choice fills every place that is open now
 * @param mayName whether the person who looks may name them
 */
public record FinalCandidateQuestion(
        int open, List<CandidateSummary> others, @Nullable FinalCandidateLine choice, boolean decided, boolean mayName)
        implements Serializable {

    public FinalCandidateQuestion {
        others = List.copyOf(others);
    }
}

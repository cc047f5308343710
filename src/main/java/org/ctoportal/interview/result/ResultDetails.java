package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.List;
import org.ctoportal.interview.score.PanelProgress;
import org.ctoportal.interview.search.CandidateId;
import org.ctoportal.interview.search.SearchId;
import org.jspecify.annotations.Nullable;

/**
 * The result of a search as far as those who run it may see it.
 *
 * @param progress of each candidate, without a number of what was given
 * @param kit none while scoring was not opened
 * @param record none while somebody of the panel is still rating
 * @param drops of questions, those taken back too
 * @param settled whether a final decision stands on it
 * @param steppedBack candidates from whom the reader stepped back: the record has nothing of them
 */
public record ResultDetails(
        SearchId search,
        String title,
        List<Progress> progress,
        @Nullable KitWords kit,
        @Nullable PanelRecord record,
        List<DropStep> drops,
        boolean settled,
        List<SteppedBack> steppedBack)
        implements Serializable {

    public ResultDetails {
        progress = List.copyOf(progress);
        drops = List.copyOf(drops);
        steppedBack = List.copyOf(steppedBack);
    }

    /** A candidate the panel heard, of whom the reader is shown no more than this. */
    public record SteppedBack(CandidateId candidate, String name) implements Serializable {}

    /** How far the panel is with one candidate. */
    public record Progress(String candidate, PanelProgress panel) implements Serializable {}
}

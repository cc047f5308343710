package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.compensation.policy.PolicyId;

/**
 * Where a policy stands before the board.
 *
 * @param textKept whether its words are those of the latest version
 * @param complete whether no word is missing and payments can follow from its terms
 * @param mayReview whether the person who asks may approve it for law
 */
public record AdoptionDetails(
        PolicyId policy,
        DocumentId document,
        String number,
        String title,
        PolicyAdoption state,
        AdoptionPlan plan,
        List<ReadingLine> readings,
        List<VersionLine> versions,
        List<CommentLine> comments,
        boolean textKept,
        boolean complete,
        boolean mayReview,
        LocalDate today)
        implements Serializable {

    /** What stands in the way of the next reading, or of adoption once there is one. */
    public List<AdoptionRefusal> missing() {
        return AdoptionGaps.of(this);
    }

    /** The next day that matters; none while nobody planned one. */
    public Optional<LocalDate> next() {
        return AdoptionLine.next(state, plan, today);
    }
}

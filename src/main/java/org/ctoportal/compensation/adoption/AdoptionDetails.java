package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ctoportal.authoring.DocumentId;
import org.ctoportal.compensation.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * Where a policy stands before the board.
 *
 * @param course all its editions; the latest is what can still change
 * @param versions of all editions
 * @param union none while nobody said whether a union was told
 * @param textKept whether its words are those of the latest version
 * @param complete whether no word is missing and payments can follow from its terms
 * @param mayReview whether the person who asks may approve it for law
 */
public record AdoptionDetails(
        PolicyId policy,
        DocumentId document,
        String number,
        String title,
        PolicyCourse course,
        AdoptionPlan plan,
        List<ReadingLine> readings,
        List<VersionLine> versions,
        List<CommentLine> comments,
        @Nullable UnionNotice union,
        boolean textKept,
        boolean complete,
        boolean mayReview,
        LocalDate today)
        implements Serializable {

    /** The latest edition. */
    public PolicyAdoption state() {
        return course.latest();
    }

    /** Whether its words can still change. */
    public boolean isOpen() {
        return state().decision().isEmpty() && course.retiredFrom().isEmpty();
    }

    /** The words in force, where an edition is. */
    public Optional<VersionLine> inForce() {
        return course.inForce(today).flatMap(edition -> adopted(edition.edition()));
    }

    /** The words the board adopted as an edition. */
    public Optional<VersionLine> adopted(int edition) {
        return versions.stream()
                .filter(line -> line.edition() == edition && line.version().kind() == PolicyRevision.Kind.ADOPTED)
                .findFirst();
    }

    /** Comments on the latest edition that nobody has answered. */
    public List<CommentLine> unsettled() {
        return comments.stream()
                .filter(comment -> comment.edition() == state().edition() && !comment.isSettled())
                .toList();
    }

    /** What stands in the way of the next reading, or of adoption once there is one. */
    public List<AdoptionRefusal> missing() {
        return AdoptionGaps.of(this);
    }

    /** The next day that matters; none while nobody planned one. */
    public Optional<LocalDate> next() {
        return AdoptionLine.next(course, plan, today);
    }
}

package org.ctoportal.assessment.feedback;

import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.mail.OutgoingMailId;

/**
 * Whom letters of a round did not get to.
 *
 * @param lost raters whose last letter nobody could carry
 * @param neverReached those of them who have nothing to answer by: no letter got through, no link was handed over, nobody
 *     came in by one
 */
record UndeliveredLetters(Set<RaterId> lost, Set<RaterId> neverReached) {

    static final UndeliveredLetters NONE = new UndeliveredLetters(Set.of(), Set.of());

    UndeliveredLetters {
        lost = Set.copyOf(lost);
        neverReached = Set.copyOf(neverReached);
    }

    /** {@code links} of each rater are in the order in which they were made. */
    static UndeliveredLetters of(Map<RaterId, List<FeedbackLink>> links, Set<OutgoingMailId> failed) {
        var lost = new HashSet<RaterId>();
        var never = new HashSet<RaterId>();
        links.forEach((rater, made) -> {
            var letters = made.stream().flatMap(link -> link.letter().stream()).toList();
            if (letters.isEmpty() || !failed.contains(letters.getLast())) {
                return;
            }
            lost.add(rater);
            if (letters.size() == made.size()
                    && failed.containsAll(letters)
                    && made.stream().noneMatch(FeedbackLink::isUsed)) {
                never.add(rater);
            }
        });
        return new UndeliveredLetters(lost, never);
    }

    boolean isLost(RaterId rater) {
        return lost.contains(rater);
    }

    boolean hasReachedNobody(RaterId rater) {
        return neverReached.contains(rater);
    }
}

package org.ctoportal.assessment.dashboard;

import java.io.Serializable;
import java.util.Optional;
import org.ctoportal.assessment.feedback.report.Batches;

/**
 * How many there are of something, and how many of them are done. One or two are not told, nor what would tell them by a
 * subtraction.
 */
public record Activity(Kind kind, long all, long done) implements Serializable {

    /** What is counted. */
    public enum Kind {
        /** Feedback rounds begun to be answered, and those with a report. */
        FEEDBACK,
        /** Evaluations of the year, and those made final. */
        EVALUATION,
        /** Growth plans, and those with a goal that is done. */
        GROWTH
    }

    public Activity {
        if (done < 0 || done > all) {
            throw new IllegalArgumentException("More done than there are");
        }
    }

    public Optional<Long> shownAll() {
        return mayBeTold(all) ? Optional.of(all) : Optional.empty();
    }

    /** The rest is told by it, so it counts as well. */
    public Optional<Long> shownDone() {
        return mayBeTold(all) && mayBeTold(done) && mayBeTold(all - done) ? Optional.of(done) : Optional.empty();
    }

    private static boolean mayBeTold(long count) {
        return count == 0 || Batches.suffice(Math.toIntExact(count));
    }
}

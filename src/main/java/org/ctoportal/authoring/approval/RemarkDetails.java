package org.ctoportal.authoring.approval;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;

/**
 * What somebody remarked on a submission, with the answers.
 *
 * @param clause the sentence it is about; empty for the whole document
 * @param settledBy who settled it; empty while it is open
 */
public record RemarkDetails(
        RemarkId id,
        String clause,
        String text,
        Instant writtenAt,
        String writtenBy,
        String settledBy,
        List<RemarkDetails> answers)
        implements Serializable {

    public boolean isSettled() {
        return !settledBy.isEmpty();
    }

    /** Whether nobody has reacted to it. */
    public boolean isOpen() {
        return !isSettled() && answers.isEmpty();
    }
}

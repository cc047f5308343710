package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment of the public on an edition, with who recorded it.
 *
 * @param recordedBy empty where its author wrote it on the page of the policy
 * @param email where its author wants the answer; empty where they gave none
 * @param answer what became of it; empty while it is not settled
 */
public record CommentLine(
        long number,
        int edition,
        LocalDate day,
        String author,
        String text,
        String recordedBy,
        String email,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy)
        implements Serializable {

    public boolean isSettled() {
        return answeredOn != null;
    }
}

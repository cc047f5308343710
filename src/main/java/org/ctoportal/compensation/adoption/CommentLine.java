package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A comment of the public on an edition, with who recorded it.
 *
 * @param answer what became of it; empty while it is not settled
 */
public record CommentLine(
        long number,
        int edition,
        LocalDate day,
        String author,
        String text,
        String recordedBy,
        String answer,
        @Nullable LocalDate answeredOn,
        String answeredBy)
        implements Serializable {

    public boolean isSettled() {
        return answeredOn != null;
    }
}

package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employee was given at one time.
 *
 * @param reason why it corrects the one before; empty when it corrects none
 * @param intact whether it is, to the letter, what was sealed
 * @param responseUntil last day to respond; none in the middle of the year
 */
public record EditionDetails(
        int number,
        EditionKind kind,
        EvaluationContent content,
        String reason,
        String seal,
        boolean intact,
        Instant madeAt,
        String madeBy,
        @Nullable LocalDate responseUntil,
        @Nullable Receipt receipt,
        List<Response> responses)
        implements Serializable {

    private static final int SHORT = 12;

    public EditionDetails {
        responses = List.copyOf(responses);
    }

    /** Enough of the seal to tell two apart. */
    public String shortSeal() {
        return seal.substring(0, SHORT);
    }
}

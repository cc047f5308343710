package org.ctoportal.assessment.evaluation;

import java.io.Serializable;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What the employee was given at one time.
 *
 * @param terms as they were when it was sealed
 * @param earlier the years before, as they stood then; the first one first
 * @param reason why it corrects the one before; empty when it corrects none
 * @param intact whether it is, to the letter, what was sealed
 * @param responseUntil last day to respond; none in the middle of the year
 */
public record EditionDetails(
        int number,
        EditionKind kind,
        EvaluationTerms terms,
        EvaluationContent content,
        List<EarlierYear> earlier,
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
        earlier = List.copyOf(earlier);
        responses = List.copyOf(responses);
    }

    /** Enough of the seal to tell two apart. */
    public String shortSeal() {
        return seal.substring(0, SHORT);
    }
}

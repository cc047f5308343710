package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * What shows that a claim is true.
 *
 * @param attached in the order it was attached
 * @param paperSeenBy who of human resources saw receipts on paper; none where nobody said so
 */
public record ClaimProof(
        List<ReceiptLine> attached, @Nullable String paperSeenBy) implements Serializable {

    public static final ClaimProof NONE = new ClaimProof(List.of(), null);

    public ClaimProof {
        attached = List.copyOf(attached);
    }
}

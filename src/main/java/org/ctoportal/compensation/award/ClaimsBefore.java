package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was granted to a person before.
 *
 * @param own by the policy they claim by
 * @param elsewhere by the other policies of the district
 */
public record ClaimsBefore(List<EarlierClaim> own, List<OtherClaim> elsewhere) implements Serializable {

    public ClaimsBefore {
        own = List.copyOf(own);
        elsewhere = List.copyOf(elsewhere);
    }

    /** Whether a pass is known, whichever policy was told. */
    boolean isPassed(String certification) {
        return Stream.concat(own.stream(), elsewhere.stream().map(OtherClaim::claim))
                .anyMatch(one -> one.isPass(certification));
    }
}

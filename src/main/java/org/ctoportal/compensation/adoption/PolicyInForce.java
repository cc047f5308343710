package org.ctoportal.compensation.adoption;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.ReadTerms;
import org.jspecify.annotations.Nullable;

/**
 * A policy the board adopted, from its effective date on: what payments follow from.
 *
 * @param version the version that was adopted
 * @param until the last day; none while the board has decided on none
 * @param words the adopted words by the code of their clause
 */
public record PolicyInForce(
        PolicyId id,
        String number,
        String title,
        String version,
        LocalDate effective,
        @Nullable LocalDate until,
        ReadTerms read,
        Map<String, String> words)
        implements Serializable {

    /** The clause that says from when it is effective. */
    public static final String EFFECTIVE_CLAUSE = "CP-ADOPTION";

    public PolicyInForce {
        words = Map.copyOf(words);
    }

    /** What the clause says; empty where the policy has no such clause. */
    public Optional<String> words(String clause) {
        return Optional.ofNullable(words.get(clause));
    }
}

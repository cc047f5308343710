package org.ctoportal.compensation.award;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.jspecify.annotations.Nullable;

/**
 * What can be paid by a policy.
 *
 * @param terms none while it is not adopted, or where values cannot be read
 * @param unreadable names of values that payments need and that say no number
 * @param effective the day it is in force from; none while it is not adopted
 */
public record TermsReading(
        @Nullable PolicyTerms terms,
        List<String> unreadable,
        @Nullable LocalDate effective,
        List<String> positions) implements Serializable {

    public TermsReading {
        unreadable = List.copyOf(unreadable);
        positions = List.copyOf(positions);
    }
}

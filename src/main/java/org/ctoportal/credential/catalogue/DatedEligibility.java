package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.credential.rule.EligibilityRule;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/** A rule of eligibility with the time in which it applies. */
public record DatedEligibility(
        String result,
        EligibilityRule rule,
        String note,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Provenance provenance)
        implements Serializable {

    boolean appliesOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }
}

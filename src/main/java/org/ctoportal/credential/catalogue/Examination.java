package org.ctoportal.credential.catalogue;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.framework.Provenance;
import org.jspecify.annotations.Nullable;

/**
 * A version of an examination.
 *
 * @param windowDays within which it is taken after the authorization
 */
public record Examination(
        String code,
        int parts,
        String format,
        int windowDays,
        @Nullable LocalDate validFrom,
        @Nullable LocalDate validTo,
        Provenance provenance)
        implements Serializable {

    boolean appliesOn(LocalDate day) {
        return (validFrom == null || !day.isBefore(validFrom)) && (validTo == null || !day.isAfter(validTo));
    }

    /** The last day for the test. */
    public LocalDate testBy(LocalDate authorizedOn) {
        return authorizedOn.plusDays(windowDays);
    }
}

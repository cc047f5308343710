package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A credential as it was recorded, verified or not, for what says itself how far it has to be verified.
 *
 * @param type code in the catalogue
 * @param expiresOn the last day, which belongs to it; none where it does not expire
 * @param withdrawnOn the first day on which it does not count any more; none while it does
 * @param verifiedSince the first day it was known as far as each level that it has reached
 */
public record RecordedCredential(
        HoldingId id,
        String type,
        String title,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        VerificationLevel level,
        Map<VerificationLevel, LocalDate> verifiedSince)
        implements Serializable {

    public RecordedCredential {
        verifiedSince = Map.copyOf(verifiedSince);
    }

    /** Since when it has been verified as far as that; looking again or further does not make it later. */
    public Optional<LocalDate> verifiedSince(VerificationLevel asked) {
        return Optional.ofNullable(verifiedSince.get(asked));
    }
}

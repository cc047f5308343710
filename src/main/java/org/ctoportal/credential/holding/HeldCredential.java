package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.Objects;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A credential that the issuer's word stands behind.
 *
 * @param type code in the catalogue
 * @param expiresOn the last day, which belongs to it; none where it does not expire
 * @param withdrawnOn the first day on which it does not count any more; none while it does
 */
public record HeldCredential(
        HoldingId id,
        Holder holder,
        String type,
        String title,
        String letters,
        String number,
        LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate withdrawnOn,
        VerificationLevel level,
        LocalDate verifiedOn,
        String verifiedBy)
        implements Serializable {

    static HeldCredential of(Holding holding, String letters) {
        var verification = holding.verification();
        return new HeldCredential(
                new HoldingId(holding.id()),
                holding.holder(),
                holding.typeCode(),
                holding.title(),
                letters,
                holding.number(),
                Objects.requireNonNull(holding.issuedOn()),
                holding.expiresOn(),
                holding.withdrawnOn(),
                verification.level(),
                Objects.requireNonNull(verification.on()),
                verification.by());
    }
}

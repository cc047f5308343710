package org.ctoportal.credential.holding;

import java.io.Serializable;
import java.time.LocalDate;
import org.ctoportal.credential.rule.CredentialStatus;
import org.ctoportal.credential.rule.VerificationLevel;
import org.jspecify.annotations.Nullable;

/**
 * A holding in a list.
 *
 * @param ownTitle which one of many it is; empty where the catalogue says it
 * @param testBy the last day for the examination; none where no authorization is recorded
 * @param daysLeft to the expiration, negative when it is past; none where it does not expire
 * @param link where the issuer shows it; empty where that is not known
 * @param renewedBy what took its place; none while nothing has
 */
public record HoldingSummary(
        HoldingId id,
        Holder holder,
        String type,
        String title,
        String ownTitle,
        String number,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate expiresOn,
        @Nullable LocalDate testBy,
        CredentialStatus status,
        VerificationLevel level,
        @Nullable Long daysLeft,
        String link,
        @Nullable HoldingId renewedBy)
        implements Serializable {}

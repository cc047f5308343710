package org.ctoportal.credential.rule;

import java.util.Set;

/** How a credential of somebody stands on a day. */
public enum CredentialStatus {
    IN_PROGRESS,
    PENDING_VERIFICATION,
    ACTIVE,
    EXPIRING,
    EXPIRED,
    WITHDRAWN;

    /** Whether the letters may stand after the name. */
    public boolean allowsLetters() {
        return isCurrent();
    }

    /** Verified and in force: what the district counts, prints and may pay for. */
    public boolean isCurrent() {
        return this == ACTIVE || this == EXPIRING;
    }

    public boolean canBecome(CredentialStatus next) {
        return following().contains(next);
    }

    /** A result that turns out wrong goes back to be verified; what an issuer withdrew stays withdrawn. */
    private Set<CredentialStatus> following() {
        return switch (this) {
            case IN_PROGRESS -> Set.of(PENDING_VERIFICATION, WITHDRAWN);
            case PENDING_VERIFICATION -> Set.of(ACTIVE, EXPIRING, EXPIRED, WITHDRAWN);
            case ACTIVE -> Set.of(EXPIRING, EXPIRED, PENDING_VERIFICATION, WITHDRAWN);
            case EXPIRING -> Set.of(ACTIVE, EXPIRED, PENDING_VERIFICATION, WITHDRAWN);
            case EXPIRED -> Set.of(ACTIVE, EXPIRING, PENDING_VERIFICATION, WITHDRAWN);
            case WITHDRAWN -> Set.of();
        };
    }
}

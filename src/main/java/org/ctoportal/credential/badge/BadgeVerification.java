package org.ctoportal.credential.badge;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;

/**
 * What was found out about a badge, and how far that goes.
 *
 * @param checks one for each {@link Subject}, in their order
 */
public record BadgeVerification(Instant checkedAt, List<BadgeCheck> checks) implements Serializable {

    /** How well a badge is verified. */
    public enum Verdict {
        /** Signed by a known issuer for this person, valid today, and not withdrawn as far as the badge can be withdrawn. */
        CRYPTOGRAPHIC,
        /** No more than a paper that somebody showed. */
        DOCUMENT_SEEN
    }

    public BadgeVerification {
        checks = List.copyOf(checks);
        if (!checks.stream().map(BadgeCheck::subject).toList().equals(List.of(Subject.values()))) {
            throw new IllegalArgumentException("Every subject is told once");
        }
    }

    /** Everything has passed; only a badge that names no place for its withdrawal may leave that open. */
    public Verdict verdict() {
        return checks.stream()
                        .allMatch(check ->
                                check.outcome() == Outcome.PASSED || check.reason() == BadgeReason.STATUS_NOT_NAMED)
                ? Verdict.CRYPTOGRAPHIC
                : Verdict.DOCUMENT_SEEN;
    }

    /** Whether anything speaks against the badge; then it is not to be taken without a person looking into it. */
    public boolean refuted() {
        return checks.stream().anyMatch(check -> check.outcome() == Outcome.FAILED);
    }

    public BadgeCheck check(Subject subject) {
        return checks.get(subject.ordinal());
    }
}

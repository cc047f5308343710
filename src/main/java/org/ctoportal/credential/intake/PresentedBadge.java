package org.ctoportal.credential.intake;

import java.io.Serializable;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.ctoportal.credential.badge.BadgeCheck;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.ctoportal.credential.badge.BadgeVerification;
import org.ctoportal.credential.badge.BadgeVerification.Verdict;
import org.ctoportal.credential.badge.ReadBadge.Standard;
import org.jspecify.annotations.Nullable;

/**
 * A badge that somebody brought, as it was read and checked for its holder.
 *
 * @param issuer as the badge names it; nobody vouches for that
 * @param address of the issuer; empty where the badge does not name it
 * @param achievement what the badge calls the credential
 * @param issuedOn in the district's zone; none where the badge says no day
 * @param link where the issuer shows it; empty where that is not told
 * @param suggestion the credential of the catalogue that it probably is; none where it could be none or many
 * @param proven the credential it is by its name, among those of the issuer whose key signed it; none where there is none
 * @param keeper whether the reader may say for another person which credential it is
 * @param ownKey whether the key is one that the holder entered
 */
public record PresentedBadge(
        Standard standard,
        String issuer,
        String address,
        String achievement,
        @Nullable LocalDate issuedOn,
        @Nullable LocalDate endsOn,
        String link,
        BadgeVerification verification,
        @Nullable String suggestion,
        @Nullable String proven,
        boolean keeper,
        boolean ownKey)
        implements Serializable {

    /** What keeps a badge from being believed, and still may be as its holder says. */
    private static final Set<Subject> OPEN = EnumSet.of(Subject.RECIPIENT, Subject.DATES);

    /** How far it speaks for its holder having the credential of that code. */
    public BadgeStanding standing(String code) {
        if (verification.checks().stream().anyMatch(PresentedBadge::refutes)) {
            return BadgeStanding.REFUTED;
        }
        if (verification.check(Subject.RECIPIENT).outcome() == Outcome.FAILED) {
            return BadgeStanding.OTHER_PERSON;
        }
        if (verification.verdict() != Verdict.CRYPTOGRAPHIC) {
            return BadgeStanding.DECLARED;
        }
        if (ownKey) {
            return BadgeStanding.OWN_KEY;
        }
        return keeper || code.equals(proven) ? BadgeStanding.VERIFIED : BadgeStanding.OTHER_CREDENTIAL;
    }

    private static boolean refutes(BadgeCheck check) {
        return check.outcome() == Outcome.FAILED && !OPEN.contains(check.subject());
    }
}

package org.ctoportal.credential.badge;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Objects;
import org.ctoportal.credential.badge.BadgeCheck.Outcome;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.ctoportal.credential.badge.BadgeSignature.UnknownKindException;
import org.jspecify.annotations.Nullable;

/** Checks a badge for a person. What cannot be checked is said to be so; nothing is taken for granted. */
public final class BadgeVerifier {

    private final BadgeSource source;
    private final KeyTrust trust;
    private final BadgeStatus status;

    public BadgeVerifier(List<TrustedIssuer> trusted, BadgeSource source) {
        this.source = source;
        this.trust = new KeyTrust(trusted, source);
        this.status = new BadgeStatus(source);
    }

    /**
     * Dates in the answer are days in the zone of the clock.
     *
     * @throws BadgeException if the signature cannot even be read
     */
    public BadgeVerification verify(ReadBadge badge, Recipient person, Clock clock) {
        var now = clock.instant();
        var issuer = issuer(badge);
        var signed = signature(badge, issuer, now);
        var hosted = isHosted(badge) ? HostedAssertion.check(badge, issuer, source) : null;
        return new BadgeVerification(
                now,
                List.of(
                        signed.getFirst(),
                        signed.getLast(),
                        hosted != null ? hosted.content() : content(badge, signed.getFirst()),
                        issuer(issuer),
                        recipient(badge.facts().identities(), person),
                        dates(badge.facts(), clock),
                        hosted != null ? hosted.status() : status(badge, issuer)));
    }

    private static boolean isHosted(ReadBadge badge) {
        return badge.standard() == ReadBadge.Standard.OPEN_BADGES_2 && badge.jws() == null;
    }

    /** An assertion may leave its issuer to the page of the badge. */
    private @Nullable String issuer(ReadBadge badge) {
        var facts = badge.facts();
        return facts.issuerId() != null || !source.isOn() || facts.achievementId() == null
                ? facts.issuerId()
                : source.fetchObject(facts.achievementId())
                        .map(page -> BadgeJson.idOf(page.path("issuer")))
                        .orElse(null);
    }

    private List<BadgeCheck> signature(ReadBadge badge, @Nullable String issuer, Instant now) {
        try {
            var signature = BadgeSignature.of(badge);
            if (signature.isEmpty()) {
                return unsigned(BadgeCheck.notChecked(
                        Subject.SIGNATURE,
                        isHosted(badge) ? BadgeReason.SIGNATURE_HOSTED : BadgeReason.SIGNATURE_ABSENT));
            }
            var expires = signature.get().expires();
            if (expires != null && now.isAfter(expires)) {
                return unsigned(BadgeCheck.failed(Subject.SIGNATURE, BadgeReason.SIGNATURE_EXPIRED));
            }
            return trust.check(signature.get(), keyId(badge, signature.get()), issuer);
        } catch (UnknownKindException e) {
            return unsigned(BadgeCheck.notChecked(
                    Subject.SIGNATURE, BadgeReason.SIGNATURE_KIND_UNKNOWN, String.valueOf(e.getMessage())));
        }
    }

    private static List<BadgeCheck> unsigned(BadgeCheck check) {
        return List.of(check, BadgeCheck.notChecked(Subject.KEY, BadgeReason.KEY_UNPROVEN));
    }

    private static @Nullable String keyId(ReadBadge badge, BadgeSignature signature) {
        return badge.standard() == ReadBadge.Standard.OPEN_BADGES_2 && signature.keyId() == null
                ? BadgeJson.text(badge.document().path("verification"), "creator")
                : signature.keyId();
    }

    private static BadgeCheck content(ReadBadge badge, BadgeCheck signature) {
        var contradiction = contradiction(badge);
        if (contradiction != null) {
            return BadgeCheck.failed(Subject.CONTENT, BadgeReason.CONTENT_CONTRADICTS, contradiction);
        }
        return signature.outcome() == Outcome.PASSED
                ? BadgeCheck.passed(Subject.CONTENT, BadgeReason.CONTENT_SIGNED)
                : BadgeCheck.notChecked(Subject.CONTENT, BadgeReason.CONTENT_UNPROVEN);
    }

    /** The claim of a token that says something else than its credential. */
    private static @Nullable String contradiction(ReadBadge badge) {
        var claims = badge.claims();
        if (claims == null) {
            return null;
        }
        var facts = badge.facts();
        var subject = BadgeJson.only(badge.document(), "credentialSubject").orElse(claims);
        if (contradicts(BadgeJson.text(claims, "iss"), facts.issuerId())) {
            return "iss";
        }
        if (contradicts(BadgeJson.text(claims, "jti"), facts.id())) {
            return "jti";
        }
        if (subject.has("id") && contradicts(BadgeJson.text(claims, "sub"), BadgeJson.text(subject, "id"))) {
            return "sub";
        }
        if (contradicts(BadgeDocument.second(claims, "nbf"), second(facts.validFrom()))) {
            return "nbf";
        }
        return contradicts(BadgeDocument.second(claims, "exp"), second(facts.validUntil())) ? "exp" : null;
    }

    private static boolean contradicts(@Nullable Object claim, @Nullable Object said) {
        return claim != null && !Objects.equals(claim, said);
    }

    private static @Nullable Instant second(@Nullable Instant moment) {
        return moment == null ? null : moment.truncatedTo(ChronoUnit.SECONDS);
    }

    private BadgeCheck issuer(@Nullable String issuer) {
        if (issuer == null) {
            return BadgeCheck.notChecked(Subject.ISSUER, BadgeReason.ISSUER_NOT_NAMED);
        }
        return trust.known(issuer)
                .map(known -> BadgeCheck.passed(Subject.ISSUER, BadgeReason.ISSUER_KNOWN, known.name()))
                .orElseGet(() -> BadgeCheck.notChecked(Subject.ISSUER, BadgeReason.ISSUER_UNKNOWN, issuer));
    }

    private static BadgeCheck recipient(List<BadgeIdentity> named, Recipient person) {
        if (named.stream().anyMatch(identity -> identity.means(person))) {
            return BadgeCheck.passed(Subject.RECIPIENT, BadgeReason.RECIPIENT_MATCHES);
        }
        return named.stream().anyMatch(BadgeIdentity::comparable)
                ? BadgeCheck.failed(Subject.RECIPIENT, BadgeReason.RECIPIENT_DIFFERS)
                : BadgeCheck.notChecked(Subject.RECIPIENT, BadgeReason.RECIPIENT_UNKNOWN);
    }

    private static BadgeCheck dates(BadgeFacts facts, Clock clock) {
        var from = facts.validFrom();
        var until = facts.validUntil();
        if (from == null) {
            return BadgeCheck.notChecked(Subject.DATES, BadgeReason.DATES_MISSING);
        }
        if (clock.instant().isBefore(from)) {
            return BadgeCheck.failed(Subject.DATES, BadgeReason.DATES_NOT_YET, day(from, clock));
        }
        return until != null && clock.instant().isAfter(until)
                ? BadgeCheck.failed(Subject.DATES, BadgeReason.DATES_EXPIRED, day(until, clock))
                : BadgeCheck.passed(Subject.DATES, BadgeReason.DATES_VALID);
    }

    private static String day(Instant moment, Clock clock) {
        return LocalDate.ofInstant(moment, clock.getZone()).toString();
    }

    private BadgeCheck status(ReadBadge badge, @Nullable String issuer) {
        return badge.standard() == ReadBadge.Standard.OPEN_BADGES_3
                ? status.ofCredential(badge)
                : status.ofSignedAssertion(issuer, badge.facts().id());
    }
}

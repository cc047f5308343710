package org.ctoportal.credential.badge;

import java.net.URI;
import java.security.PublicKey;
import java.util.List;
import java.util.Optional;
import org.ctoportal.credential.badge.BadgeCheck.Subject;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.ObjectNode;

/** Whose key made a signature. See docs/decisions/0039. */
final class KeyTrust {

    private final List<TrustedIssuer> trusted;
    private final BadgeSource source;

    KeyTrust(List<TrustedIssuer> trusted, BadgeSource source) {
        this.trusted = List.copyOf(trusted);
        this.source = source;
    }

    /** The checks of signature and key, in this order. */
    List<BadgeCheck> check(BadgeSignature signature, @Nullable String keyId, @Nullable String issuer) {
        var known = known(issuer);
        if (known.stream().flatMap(one -> keys(one).stream()).anyMatch(signature.proof()::isBy)) {
            return List.of(matches(), BadgeCheck.passed(Subject.KEY, BadgeReason.KEY_TRUSTED));
        }
        var published = source.isOn() && keyId != null && issuer != null
                ? published(keyId, issuer)
                : Optional.<PublicKey>empty();
        if (published.isPresent()) {
            return signature.proof().isBy(published.get())
                    ? List.of(matches(), ofIssuer(known.isPresent(), issuer))
                    : differs();
        }
        if (signature.carriedKey().isPresent()) {
            return signature.proof().isBy(signature.carriedKey().get())
                    ? List.of(matches(), BadgeCheck.notChecked(Subject.KEY, BadgeReason.KEY_OF_FILE))
                    : differs();
        }
        var why = source.isOn() ? BadgeReason.KEY_NOT_AT_HAND : BadgeReason.FETCHING_OFF;
        return known.filter(one -> !keys(one).isEmpty()).isPresent()
                ? differs()
                : List.of(
                        BadgeCheck.notChecked(Subject.SIGNATURE, BadgeReason.KEY_NOT_AT_HAND),
                        BadgeCheck.notChecked(Subject.KEY, why));
    }

    Optional<TrustedIssuer> known(@Nullable String issuer) {
        return trusted.stream().filter(one -> one.id().equals(issuer)).findFirst();
    }

    static List<PublicKey> keys(TrustedIssuer issuer) {
        var did = BadgeKeys.ofDid(issuer.id());
        return did.isPresent()
                ? List.of(did.get())
                : issuer.keys().stream()
                        .flatMap(written -> BadgeKeys.of(written).stream())
                        .toList();
    }

    private static BadgeCheck matches() {
        return BadgeCheck.passed(Subject.SIGNATURE, BadgeReason.SIGNATURE_MATCHES);
    }

    private static List<BadgeCheck> differs() {
        return List.of(
                BadgeCheck.failed(Subject.SIGNATURE, BadgeReason.SIGNATURE_DIFFERS),
                BadgeCheck.notChecked(Subject.KEY, BadgeReason.KEY_UNPROVEN));
    }

    private static BadgeCheck ofIssuer(boolean known, @Nullable String issuer) {
        return known
                ? BadgeCheck.passed(Subject.KEY, BadgeReason.KEY_OF_ISSUER, String.valueOf(issuer))
                : BadgeCheck.notChecked(Subject.KEY, BadgeReason.KEY_OF_UNKNOWN_ISSUER, String.valueOf(issuer));
    }

    /**
     * The key that the issuer itself publishes under that id: below its own address, or named by its profile. The same host is not
     * enough, since platforms host many issuers.
     */
    private Optional<PublicKey> published(String keyId, String issuer) {
        var home = address(issuer);
        var place = address(keyId);
        if (home.isEmpty() || place.isEmpty()) {
            return Optional.empty();
        }
        if (isBelow(place.get(), home.get())) {
            return source.fetchObject(place.get()).flatMap(page -> BadgeKeys.named(page, keyId));
        }
        return source.fetchObject(home.get()).flatMap(profile -> namedBy(profile, keyId, place.get()));
    }

    private Optional<PublicKey> namedBy(ObjectNode profile, String keyId, String place) {
        var inside = BadgeKeys.named(profile, keyId);
        if (inside.isPresent()) {
            return inside;
        }
        var listed = List.of("publicKey", "verificationMethod", "assertionMethod").stream()
                .anyMatch(field -> BadgeJson.texts(profile, field).contains(keyId));
        return listed ? source.fetchObject(place).flatMap(page -> BadgeKeys.named(page, keyId)) : Optional.empty();
    }

    private static boolean isBelow(String place, String home) {
        if (place.equals(home)) {
            return true;
        }
        var folder = home.endsWith("/") ? home : home + "/";
        return !home.contains("?")
                && place.startsWith(folder)
                && !place.contains("..")
                && !place.contains("%")
                && !place.contains("\\");
    }

    /** Where an id can be looked up: an https address, or the document of a {@code did:web}. */
    private static Optional<String> address(String id) {
        var plain = BadgeKeys.withoutFragment(id);
        if (plain.startsWith("did:web:") && !plain.contains("%")) {
            var path = plain.substring("did:web:".length()).replace(':', '/');
            return Optional.of("https://" + path + (path.contains("/") ? "/did.json" : "/.well-known/did.json"));
        }
        try {
            return "https".equals(URI.create(plain).getScheme()) ? Optional.of(plain) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}

package org.ctoportal.credential.badge;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * An issuer that the district or the catalogue knows.
 *
 * @param id the address or DID that its badges name, exactly
 * @param keys its keys as the district got them from it: JWK, PEM or Multikey; empty where only its address is known
 */
public record TrustedIssuer(String id, String name, List<String> keys) {

    public TrustedIssuer {
        if (id.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("An issuer has an id and a name");
        }
        keys = List.copyOf(keys);
    }

    /** Whether the text is a public key that signatures can be checked with. */
    public static boolean isKey(String written) {
        return BadgeKeys.of(written).isPresent();
    }

    /** Its keys, each the same however it is written. */
    public Set<String> fingerprints() {
        return KeyTrust.keys(this).stream().map(BadgeKeys::fingerprint).collect(Collectors.toUnmodifiableSet());
    }

    /** Fingerprints of those of its keys that signed the badge. */
    public Set<String> signers(ReadBadge badge) {
        try {
            return BadgeSignature.of(badge).stream()
                    .flatMap(signature -> KeyTrust.keys(this).stream().filter(signature.proof()::isBy))
                    .map(BadgeKeys::fingerprint)
                    .collect(Collectors.toUnmodifiableSet());
        } catch (BadgeSignature.UnknownKindException e) {
            return Set.of();
        }
    }
}

package org.ctoportal.signon;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.util.Base64;
import java.util.Optional;
import org.ctoportal.district.DistrictId;
import org.ctoportal.secret.PortalKey;
import org.ctoportal.shared.Sha256;

/**
 * What the browser keeps, sealed, while it is at the provider; so no session is made for anybody who asks, and whoever comes back is
 * whoever went.
 *
 * @param verifier proves that who brings the code is who asked for it (RFC 7636)
 * @param tries whose try of the settings it is, or 0 for a sign-in
 */
record SignOnTicket(DistrictId district, String state, String nonce, String verifier, long tries, Instant until) {

    static final Duration VALID = Duration.ofMinutes(10);

    private static final String WHOSE = "sign-on that was begun";
    private static final int PARTS = 6;
    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    static SignOnTicket begin(DistrictId district, long tries, Instant now) {
        return new SignOnTicket(district, random(), random(), random(), tries, now.plus(VALID));
    }

    private static String random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return text(bytes);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    String challenge() {
        return text(Sha256.of(verifier));
    }

    String sealed(PortalKey key) {
        var parts = String.join(
                " ",
                Long.toString(district.value()),
                state,
                nonce,
                verifier,
                Long.toString(tries),
                Long.toString(until.getEpochSecond()));
        return text(key.seal(WHOSE, parts.getBytes(StandardCharsets.UTF_8)));
    }

    /** Nothing when it is none of ours. */
    static Optional<SignOnTicket> open(String sealed, PortalKey key) {
        try {
            return key.opened(WHOSE, Base64.getUrlDecoder().decode(sealed))
                    .map(bytes -> new String(bytes, StandardCharsets.UTF_8).split(" "))
                    .filter(parts -> parts.length == PARTS)
                    .map(parts -> new SignOnTicket(
                            new DistrictId(Long.parseLong(parts[0])),
                            parts[1],
                            parts[2],
                            parts[3],
                            Long.parseLong(parts[4]),
                            Instant.ofEpochSecond(Long.parseLong(parts[5]))));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Whether who comes back to this district with this state went there from this browser, not too long ago. */
    boolean isOf(DistrictId back, String returned, Instant now) {
        return district.equals(back)
                && now.isBefore(until)
                && MessageDigest.isEqual(
                        state.getBytes(StandardCharsets.UTF_8), returned.getBytes(StandardCharsets.UTF_8));
    }
}

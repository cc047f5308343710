package org.ctoportal.identity;

import java.security.SecureRandom;
import java.util.Base64;
import org.ctoportal.shared.Sha256;

/** What makes a link open something once: 256 random bits that are in the letter and nowhere else. */
public record LinkToken(String value) {

    private static final int BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static LinkToken random() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new LinkToken(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** What is kept of it. */
    public byte[] hash() {
        return Sha256.of(value);
    }

    @Override
    public String toString() {
        return "LinkToken";
    }
}

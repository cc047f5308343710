package org.ctoportal.credential.badge;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Locale;
import java.util.stream.Stream;

/**
 * For whom a badge says it was issued.
 *
 * @param value an e-mail address, another identifier, or {@code sha256$} and the hexadecimal hash of one followed by the salt
 */
public record BadgeIdentity(boolean email, String value, String salt) {

    private static final String HASHED = "sha256$";

    boolean hashed() {
        return value.matches("[a-zA-Z0-9]+\\$[0-9a-fA-F]+");
    }

    /** Whether the portal can tell from the value whom it means. */
    boolean comparable() {
        return hashed() ? value.startsWith(HASHED) : email;
    }

    boolean means(Recipient person) {
        if (hashed()) {
            return value.startsWith(HASHED)
                    && Stream.concat(person.emails().stream(), person.ids().stream())
                            .flatMap(known -> Stream.of(known, known.toLowerCase(Locale.ROOT)))
                            .anyMatch(known -> hash(known + salt).equalsIgnoreCase(value.substring(HASHED.length())));
        }
        return email
                ? person.emails().stream().anyMatch(value::equalsIgnoreCase)
                : person.ids().contains(value);
    }

    private static String hash(String text) {
        return HexFormat.of().formatHex(sha256(text.getBytes(StandardCharsets.UTF_8)));
    }

    static byte[] sha256(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}

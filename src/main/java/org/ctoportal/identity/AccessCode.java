package org.ctoportal.identity;

import java.security.SecureRandom;
import java.util.Locale;
import java.util.Optional;

/**
 * What somebody without an account types to come in: six characters that find what it opens, and ten that prove it is theirs.
 * The ten are about 50 random bits. That is short enough for a card and a phone, because {@link CodeTries} lets only
 * four wrong ones pass before it makes one wait, up to a quarter of an hour each.
 *
 * @param locator finds what it opens; no secret
 * @param secret only its hash is kept
 */
public record AccessCode(String locator, String secret) {

    /** No letters that look like digits. */
    static final String ALPHABET = "23456789ABCDEFGHJKLMNPQRSTUVWXYZ";

    private static final int LOCATOR = 6;
    private static final int LENGTH = 16;
    private static final int GROUP = 4;

    public static AccessCode random(SecureRandom random) {
        var code = new StringBuilder();
        while (code.length() < LENGTH) {
            code.append(ALPHABET.charAt(random.nextInt(ALPHABET.length())));
        }
        return of(code.toString());
    }

    /** What was typed, with or without hyphens and in whatever case; nothing when it cannot be a code. */
    public static Optional<AccessCode> typed(String text) {
        var code = text.replaceAll("[\\s\\p{Pd}]", "").toUpperCase(Locale.ROOT);
        return code.length() == LENGTH && code.chars().allMatch(one -> ALPHABET.indexOf(one) >= 0)
                ? Optional.of(of(code))
                : Optional.empty();
    }

    private static AccessCode of(String code) {
        return new AccessCode(code.substring(0, LOCATOR), code.substring(LOCATOR));
    }

    /** As it stands on a card: four groups of four. */
    public String shown() {
        var groups = (locator + secret).split("(?<=\\G.{" + GROUP + "})");
        return String.join("-", groups);
    }
}

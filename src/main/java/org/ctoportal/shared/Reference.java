package org.ctoportal.shared;

import java.security.SecureRandom;
import java.util.HexFormat;

/** Ties what a person saw go wrong to the lines in the log: they read it out, we search for it. */
public record Reference(String value) {

    private static final int BYTES = 4;
    private static final SecureRandom RANDOM = new SecureRandom();

    public static Reference next() {
        var bytes = new byte[BYTES];
        RANDOM.nextBytes(bytes);
        return new Reference(HexFormat.of().withUpperCase().formatHex(bytes));
    }

    @Override
    public String toString() {
        return value;
    }
}

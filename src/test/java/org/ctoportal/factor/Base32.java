package org.ctoportal.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import java.math.BigInteger;
import java.security.InvalidKeyException;
import java.time.Instant;
import java.util.Arrays;
import javax.crypto.spec.SecretKeySpec;

/** Reads a secret as somebody types it into an app, and shows codes as the app does. */
public final class Base32 {

    private Base32() {}

    static FactorSecret read(String text) {
        var number = BigInteger.ONE;
        for (var letter : text.replace(" ", "").toCharArray()) {
            var value = letter >= 'A' ? letter - 'A' : letter - '2' + 26;
            number = number.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        return new FactorSecret(Arrays.copyOfRange(number.toByteArray(), 1, 21));
    }

    /** The code of a secret at a moment. */
    public static String code(FactorSecret secret, Instant now) {
        try {
            var app = new TimeBasedOneTimePasswordGenerator();
            return app.generateOneTimePasswordString(new SecretKeySpec(secret.value(), app.getAlgorithm()), now);
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}

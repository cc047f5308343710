package org.ctoportal.factor;

import java.math.BigInteger;
import java.util.Arrays;

/** Reads a secret as somebody types it into an app. */
final class Base32 {

    private Base32() {}

    static FactorSecret read(String text) {
        var number = BigInteger.ONE;
        for (var letter : text.replace(" ", "").toCharArray()) {
            var value = letter >= 'A' ? letter - 'A' : letter - '2' + 26;
            number = number.shiftLeft(5).or(BigInteger.valueOf(value));
        }
        return new FactorSecret(Arrays.copyOfRange(number.toByteArray(), 1, 21));
    }
}

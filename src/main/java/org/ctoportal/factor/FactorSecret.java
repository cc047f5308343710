package org.ctoportal.factor;

import com.eatthepath.otp.TimeBasedOneTimePasswordGenerator;
import io.nayuki.qrcodegen.QrCode;
import java.io.Serializable;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.InvalidKeyException;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import javax.crypto.spec.SecretKeySpec;

/** What an app and the portal both know, and the codes of six digits that follow from it: RFC 6238, every 30 seconds. */
public final class FactorSecret implements Serializable {

    private static final long serialVersionUID = 1L;

    private static final String ISSUER = "District CTO Portal";
    private static final String BASE32 = "ABCDEFGHIJKLMNOPQRSTUVWXYZ234567";
    private static final int BYTES = 20;
    private static final int GROUP = 4;

    /** Clocks differ; the step before and the one after count as well. */
    private static final int DRIFT = 1;

    private final byte[] value;

    FactorSecret(byte[] value) {
        this.value = value.clone();
    }

    static FactorSecret random() {
        var bytes = new byte[BYTES];
        new SecureRandom().nextBytes(bytes);
        return new FactorSecret(bytes);
    }

    byte[] value() {
        return value.clone();
    }

    /** To be typed where no camera is: base32 in groups of four. */
    public String shown() {
        return base32().replaceAll("(?<=\\G.{" + GROUP + "})(?=.)", " ");
    }

    private String base32() {
        var text = new StringBuilder();
        var buffer = 0;
        var bits = 0;
        for (var one : value) {
            buffer = buffer << Byte.SIZE | one & 0xFF;
            for (bits += Byte.SIZE; bits >= 5; bits -= 5) {
                text.append(BASE32.charAt(buffer >> bits - 5 & 31));
            }
        }
        return text.toString();
    }

    /** What an app reads from the picture. */
    String address(String account) {
        return "otpauth://totp/" + encoded(ISSUER) + ":" + encoded(account) + "?secret=" + base32() + "&issuer="
                + encoded(ISSUER);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** The picture as the path of an SVG of {@link Picture#size()} units. */
    public Picture picture(String account) {
        var code = QrCode.encodeText(address(account), QrCode.Ecc.MEDIUM);
        var path = new StringBuilder();
        for (var y = 0; y < code.size; y++) {
            for (var x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M').append(x).append(' ').append(y).append("h1v1h-1z");
                }
            }
        }
        return new Picture(code.size, path.toString());
    }

    /** Dark squares, each one unit wide. */
    public record Picture(int size, String path) {}

    /** The step that the code is of, when it is right now and later than the last one that was used. */
    OptionalLong step(String code, Instant now, long lastStep) {
        var generator = new TimeBasedOneTimePasswordGenerator();
        var length = generator.getTimeStep();
        var current = now.getEpochSecond() / length.toSeconds();
        return LongStream.rangeClosed(current - DRIFT, current + DRIFT)
                .filter(step -> step > lastStep)
                .filter(step -> isCode(generator, Instant.EPOCH.plus(length.multipliedBy(step)), code))
                .findFirst();
    }

    private boolean isCode(TimeBasedOneTimePasswordGenerator generator, Instant at, String code) {
        try {
            var key = new SecretKeySpec(value, generator.getAlgorithm());
            var right = generator.generateOneTimePasswordString(key, at);
            return MessageDigest.isEqual(
                    right.getBytes(StandardCharsets.US_ASCII), code.getBytes(StandardCharsets.UTF_8));
        } catch (InvalidKeyException e) {
            throw new IllegalStateException(e);
        }
    }
}

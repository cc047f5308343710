package org.ctoportal.framework.exchange.caseformat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;

/** Name-based identifiers of version 5 (RFC 9562, section 5.5): the same name gives the same identifier, everywhere. */
final class NameUuid {

    private static final int BYTES = 16;

    private NameUuid() {}

    static UUID of(UUID namespace, String name) {
        var digest = sha1();
        digest.update(ByteBuffer.allocate(BYTES)
                .putLong(namespace.getMostSignificantBits())
                .putLong(namespace.getLeastSignificantBits())
                .array());
        var hash = ByteBuffer.wrap(digest.digest(name.getBytes(StandardCharsets.UTF_8)));
        var most = hash.getLong() & 0xffff_ffff_ffff_0fffL | 0x5000L;
        var least = hash.getLong() & 0x3fff_ffff_ffff_ffffL | 0x8000_0000_0000_0000L;
        return new UUID(most, least);
    }

    private static MessageDigest sha1() {
        try {
            return MessageDigest.getInstance("SHA-1");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-1", e);
        }
    }
}

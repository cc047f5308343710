package org.ctoportal.framework.pack;

import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The digest of packs and files. */
public final class Sha256 {

    private Sha256() {}

    public static byte[] of(byte[] bytes) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(bytes);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java platform has SHA-256", e);
        }
    }
}

package org.ctoportal.authoring;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/** The bytes of a revision: decisions and words, each as JSON. */
record Snapshot(String content, String composed) {

    byte[] hash() {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            digest.update(content.getBytes(StandardCharsets.UTF_8));
            digest.update((byte) 0);
            return digest.digest(composed.getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e); // every Java has SHA-256
        }
    }
}

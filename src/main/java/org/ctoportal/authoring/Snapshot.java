package org.ctoportal.authoring;

import java.nio.charset.StandardCharsets;
import org.ctoportal.shared.Sha256;

/** The bytes of a revision: decisions and words, each as JSON. */
record Snapshot(String content, String composed) {

    byte[] hash() {
        var digest = Sha256.digest();
        digest.update(content.getBytes(StandardCharsets.UTF_8));
        digest.update((byte) 0);
        return digest.digest(composed.getBytes(StandardCharsets.UTF_8));
    }
}

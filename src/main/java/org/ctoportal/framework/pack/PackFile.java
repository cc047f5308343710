package org.ctoportal.framework.pack;

import org.ctoportal.shared.Sha256;

/** A file that holds one content pack. */
public record PackFile(String name, byte[] bytes) {

    /** Tells files apart without reading them; a changed comment changes it. */
    public byte[] hash() {
        return Sha256.of(bytes);
    }
}

package org.ctoportal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The server's socket file. Socket paths end at 107 bytes, so a deep folder gets a short one in the temp folder. */
final class SocketPath {

    private static final int LONGEST = 100;

    private SocketPath() {}

    static Path in(Path home) throws IOException {
        var beside = home.resolve("s.sock");
        if (beside.toString().length() <= LONGEST) {
            return beside;
        }
        return Files.createTempDirectory("portal").resolve("s.sock");
    }
}

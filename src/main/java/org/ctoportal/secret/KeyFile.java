package org.ctoportal.secret;

import java.io.IOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;
import org.ctoportal.startup.StartRefusedException;

/** Where the key is when nobody gave one: made once, in a file that only the portal's user can read. */
final class KeyFile {

    static final String NAME = "portal-key";

    private KeyFile() {}

    static String read(Path folder) {
        var file = folder.resolve(NAME);
        try {
            if (Files.notExists(file)) {
                make(folder, file);
            }
            return Files.readString(file).strip();
        } catch (IOException e) {
            throw new StartRefusedException(
                    "the key %s can be neither read nor made. Set PORTAL_KEY, or let the portal write to PORTAL_DATA_FOLDER"
                            .formatted(file.toAbsolutePath()),
                    e);
        }
    }

    /** Whole or not at all: of two portals that start together on one folder, the second takes the key of the first. */
    private static void make(Path folder, Path file) throws IOException {
        Files.createDirectories(folder);
        var random = new byte[PortalKey.BYTES];
        new SecureRandom().nextBytes(random);
        var draft = privately(folder);
        try {
            Files.writeString(draft, HexFormat.of().formatHex(random) + "\n");
            Files.createLink(file, draft);
        } catch (FileAlreadyExistsException e) {
            return;
        } catch (UnsupportedOperationException e) {
            Files.copy(draft, file);
        } finally {
            Files.deleteIfExists(draft);
        }
    }

    private static Path privately(Path folder) throws IOException {
        if (!folder.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            return Files.createTempFile(folder, NAME, null);
        }
        var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
        return Files.createTempFile(folder, NAME, null, owner);
    }
}

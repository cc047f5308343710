package org.ctoportal.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** The random password of the embedded server's one user, kept in a file only the portal's user can read. */
final class AccessFile {

    private AccessFile() {}

    static String password(Path home) throws IOException {
        var file = home.resolve("password");
        if (Files.notExists(file)) {
            var random = new byte[24];
            new SecureRandom().nextBytes(random);
            writePrivately(file, HexFormat.of().formatHex(random));
        }
        return Files.readString(file).strip();
    }

    /** Creates schema and user at every start, so that an interrupted first start repairs itself. */
    static Path initFile(Path home) throws IOException {
        var file = home.resolve("init.sql");
        writePrivately(file, """
                CREATE DATABASE IF NOT EXISTS %1$s CHARACTER SET utf8mb4 COLLATE utf8mb4_unicode_520_ci;
                CREATE USER IF NOT EXISTS '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                ALTER USER '%2$s'@'127.0.0.1' IDENTIFIED BY '%3$s';
                GRANT ALL ON %1$s.* TO '%2$s'@'127.0.0.1';
                CREATE DATABASE IF NOT EXISTS %1$s_audit CHARACTER SET utf8mb4 COLLATE utf8mb4_bin;
                GRANT CREATE, SELECT, INSERT ON `%1$s\\_audit`.* TO '%2$s'@'127.0.0.1';
                """.formatted(EmbeddedDatabase.SCHEMA, EmbeddedDatabase.USER, password(home)));
        return file;
    }

    private static void writePrivately(Path file, String text) throws IOException {
        if (Files.notExists(file)) {
            Files.createFile(file);
        }
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-------"));
        }
        Files.writeString(file, text);
    }
}

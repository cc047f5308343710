package org.ctoportal.startup;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import org.springframework.core.env.ConfigurableEnvironment;
import org.springframework.core.env.MapPropertySource;

/** Settings that a file holds: {@code PORTAL_DB_PASSWORD_FILE=/run/secrets/db} instead of the password itself. */
final class SecretFiles {

    private static final List<String> SETTINGS =
            List.of("PORTAL_DB_URL", "PORTAL_DB_USER", "PORTAL_DB_PASSWORD", "PORTAL_KEY");

    private SecretFiles() {}

    /** Adds what the files hold to the environment; what cannot be read goes to {@code problems}. */
    static void read(ConfigurableEnvironment environment, List<String> problems) {
        var values = new HashMap<String, Object>();
        for (var setting : SETTINGS) {
            var file = environment.getProperty(setting + "_FILE");
            if (file != null && !file.isBlank()) {
                try {
                    values.put(setting, Files.readString(Path.of(file)).strip());
                } catch (IOException | IllegalArgumentException e) {
                    problems.add("%s_FILE names a file that cannot be read: %s".formatted(setting, file));
                }
            }
        }
        if (!values.isEmpty()) {
            environment.getPropertySources().addFirst(new MapPropertySource("secret files", values));
        }
    }
}

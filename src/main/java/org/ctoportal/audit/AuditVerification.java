package org.ctoportal.audit;

import java.io.IOException;
import java.io.PrintStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import javax.sql.DataSource;
import org.springframework.jdbc.datasource.DriverManagerDataSource;

/**
 * Recomputes the chains of all districts from outside the portal, with the settings of the portal from the environment. Ends
 * with 0 when all are whole, with 1 when one is not, with 2 when it cannot be told.
 */
public final class AuditVerification {

    private static final int WHOLE = 0;
    private static final int BROKEN = 1;
    private static final int UNKNOWN = 2;

    private AuditVerification() {}

    public static void main(String[] arguments) {
        System.exit(verify(System.getenv(), System.out, System.err));
    }

    static int verify(Map<String, String> settings, PrintStream out, PrintStream problems) {
        var url = setting(settings, "PORTAL_DB_URL");
        if (url.isEmpty()) {
            problems.println("PORTAL_DB_URL, PORTAL_DB_USER and PORTAL_DB_PASSWORD name the database of the portal.");
            return UNKNOWN;
        }
        try {
            return verify(
                    new DriverManagerDataSource(
                            url, setting(settings, "PORTAL_DB_USER"), setting(settings, "PORTAL_DB_PASSWORD")),
                    Clock.systemUTC().instant(),
                    out,
                    problems);
        } catch (UncheckedIOException e) {
            problems.println(e.getMessage());
            return UNKNOWN;
        }
    }

    /**
     * The same for a database that somebody else has found, as it was at a moment: a restored one has no more seals than it had
     * when it was kept.
     */
    public static int verify(DataSource database, Instant moment, PrintStream out, PrintStream problems) {
        try {
            return verify(database, moment, out);
        } catch (AuditUnavailableException | IllegalStateException e) {
            problems.println(e.getMessage() + ": " + (e.getCause() instanceof SQLException sql ? sql.getMessage() : e));
            return UNKNOWN;
        }
    }

    /** As the portal reads it: itself, or what the file holds that it names with {@code _FILE}. */
    private static String setting(Map<String, String> settings, String name) {
        var file = settings.get(name + "_FILE");
        if (file == null) {
            return settings.getOrDefault(name, "");
        }
        try {
            return Files.readString(Path.of(file)).strip();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static int verify(DataSource database, Instant moment, PrintStream out) {
        var store = new AuditStore(database, AuditSchema.beside(database));
        var worst = WHOLE;
        for (var district : store.districts()) {
            var check = store.check(district, moment);
            if (check.isWhole()) {
                var head = store.head(district);
                out.printf(
                        "District %d: whole, %d events, ends with %s%n",
                        district, check.looked(), HexFormat.of().formatHex(head.seal()));
            } else {
                worst = BROKEN;
                out.printf(
                        "District %d: broken, changed or gone at %s of %d, %d events without a seal%n",
                        district, check.broken(), check.looked(), check.unsealed());
            }
        }
        return worst;
    }
}

package org.ctoportal.vault;

import java.util.Arrays;
import java.util.HexFormat;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.shared.Sha256;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.MigrationInfo;

/**
 * The migrations of this portal.
 *
 * @param last the version the tables have after them
 * @param digest one number for the texts of all
 */
record Migrations(String last, String digest) {

    static Migrations of(PortalDatabase database, String auditName) {
        var all = flyway(database, auditName).info().all();
        var texts = new StringBuilder();
        Arrays.stream(all)
                .filter(one -> one.getVersion() != null && one.getChecksum() != null)
                .forEach(one -> texts.append(one.getVersion())
                        .append(' ')
                        .append(one.getChecksum())
                        .append('\n'));
        return new Migrations(last(all), HexFormat.of().formatHex(Sha256.of(texts.toString())));
    }

    /** Whether the tables of the database have seen all of them and nothing else. */
    static boolean areDone(PortalDatabase database, String auditName) {
        var info = flyway(database, auditName).info();
        return info.pending().length == 0
                && Arrays.stream(info.all())
                        .map(MigrationInfo::getState)
                        .allMatch(state -> state.isApplied() && state.isResolved() && !state.isFailed());
    }

    static void run(PortalDatabase database, String auditName) {
        flyway(database, auditName).migrate();
    }

    private static String last(MigrationInfo[] all) {
        return all.length == 0
                ? ""
                : Objects.requireNonNull(all[all.length - 1].getVersion()).getVersion();
    }

    private static Flyway flyway(PortalDatabase database, String auditName) {
        return Flyway.configure()
                .dataSource(database.source())
                .placeholders(Map.of("audit", auditName))
                .validateMigrationNaming(true)
                // The mark of a restore is there before the tables are.
                .baselineOnMigrate(true)
                .baselineVersion("0")
                .load();
    }
}

package org.ctoportal.vault;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.zip.ZipOutputStream;
import org.ctoportal.startup.UnfinishedRestore;
import org.ctoportal.vault.Manifest.Kept;

/** Writes what a portal holds at one moment into a file, while people go on working. */
final class Snapshot {

    private final PortalDatabase database;
    private final String portalVersion;

    Snapshot(PortalDatabase database, String portalVersion) {
        this.database = database;
        this.portalVersion = portalVersion;
    }

    /** What of the portal, once its tables are known. */
    interface Choice {
        Slice of(Connection connection, Schema schema) throws SQLException;
    }

    Manifest write(Path file, Manifest.Holds holds, Manifest.District district, Choice choice, Instant now) {
        try (var connection = database.connect()) {
            if (UnfinishedRestore.isIn(connection)) {
                throw new VaultException("A restore into this database did not finish; there is nothing whole to keep");
            }
            var schema = Schema.read(connection);
            if (!Migrations.areDone(database, schema.auditName())) {
                throw new VaultException(
                        "The tables are of another version than this portal; use the portal they are of");
            }
            var migrations = Migrations.of(database, schema.auditName());
            begin(connection);
            var slice = choice.of(connection, schema);
            var rows = new Rows(connection, database.isMySql(), schema);
            return VaultFile.write(file, archive -> {
                var manifest = new Manifest(
                        Manifest.FORMAT,
                        holds,
                        portalVersion,
                        migrations.last(),
                        migrations.digest(),
                        now,
                        district,
                        tables(schema, slice, rows, archive));
                end(connection);
                return manifest;
            });
        } catch (SQLException e) {
            throw new VaultException("The database cannot be read: " + e.getMessage(), e);
        }
    }

    /** Both databases as they are now, whatever is changed afterwards. */
    private static void begin(Connection connection) throws SQLException {
        try (var statement = connection.createStatement()) {
            // The server gives up on a reader whose disk is slow.
            statement.execute("SET SESSION net_write_timeout = 3600");
            statement.execute("SET SESSION TRANSACTION ISOLATION LEVEL REPEATABLE READ");
            statement.execute("START TRANSACTION WITH CONSISTENT SNAPSHOT, READ ONLY");
        }
    }

    private static void end(Connection connection) throws IOException {
        try (var statement = connection.createStatement()) {
            statement.execute("COMMIT");
        } catch (SQLException e) {
            throw new IOException("the database went away at the end", e);
        }
    }

    private static ArrayList<Kept> tables(Schema schema, Slice slice, Rows rows, ZipOutputStream archive)
            throws IOException {
        var kept = new ArrayList<Kept>();
        for (var table : schema.tables()) {
            if (slice.takes(table)) {
                VaultFile.begin(archive, table.label());
                try {
                    var written = rows.write(table, slice, archive);
                    kept.add(new Kept(
                            table.label(), table.columnNames(), written.rows(), table.next(), written.sha256()));
                } catch (SQLException e) {
                    throw new IOException("the table " + table.name() + " cannot be read: " + e.getMessage(), e);
                }
                archive.closeEntry();
            }
        }
        return kept;
    }
}

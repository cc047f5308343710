package org.ctoportal.vault;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import org.ctoportal.vault.Manifest.Kept;

/**
 * Fills empty databases with what a file holds, and looks whether every row is there as it was. A restore that was cut off can be
 * run again.
 */
final class Restore {

    private final PortalDatabase database;
    private final VaultFile.Opened file;
    private final boolean withAudit;

    Restore(PortalDatabase database, VaultFile.Opened file) {
        this.database = database;
        this.file = file;
        this.withAudit = file.manifest().holds() == Manifest.Holds.PORTAL;
    }

    /** Every reason why this file cannot be put in here. */
    List<String> reasons() {
        try (var connection = database.connect()) {
            var target = new Target(connection);
            var reasons = new ArrayList<>(target.reasons(withAudit));
            var migrations = Migrations.of(database, target.auditName());
            var manifest = file.manifest();
            if (!migrations.last().equals(manifest.migration())
                    || !migrations.digest().equals(manifest.migrations())) {
                reasons.add(
                        ("The file is of the portal %s with its tables at %s, this portal has them at %s. Restore it with"
                                        + " a portal of that version, then upgrade")
                                .formatted(manifest.portal(), manifest.migration(), migrations.last()));
            }
            return reasons;
        } catch (SQLException e) {
            throw cannot(e);
        }
    }

    void run() {
        var reasons = reasons();
        if (!reasons.isEmpty()) {
            throw new VaultException(String.join("\n", reasons));
        }
        try (var connection = database.connect()) {
            var target = new Target(connection);
            target.begin();
            Migrations.run(database, target.auditName());
            target.open();
            var schema = Schema.read(connection);
            refuseOtherTables(schema);
            fill(connection, target, schema);
            ForeignKeys.check(connection);
            compare(connection, schema);
            target.finish();
        } catch (SQLException e) {
            throw cannot(e);
        } catch (IOException e) {
            throw new VaultException("The file cannot be read to its end: " + e.getMessage(), e);
        }
    }

    private List<Kept> tables() {
        return file.manifest().tables().stream()
                .filter(kept -> withAudit || !kept.isAudit())
                .toList();
    }

    private void refuseOtherTables(Schema schema) {
        for (var kept : tables()) {
            var columns = schema.table(kept.table()).columnNames();
            if (!columns.equals(kept.columns())) {
                throw new VaultException("The table " + kept.table() + " has other columns in the file");
            }
        }
        var missing = new HashSet<>(schema.tables().stream().map(Table::label).toList());
        file.manifest().tables().forEach(kept -> missing.remove(kept.table()));
        if (withAudit && !missing.isEmpty()) {
            throw new VaultException("The file lacks the tables " + missing);
        }
    }

    private void fill(Connection connection, Target target, Schema schema) throws SQLException, IOException {
        var loading = new Loading(connection, schema);
        for (var kept : tables()) {
            var table = schema.table(kept.table());
            if (!table.audit()) {
                target.empty(table);
            }
            try (var rows = file.rows(kept.table())) {
                loading.load(table, rows);
            }
            target.goOnAt(table, kept.next());
        }
    }

    /** By reading back, in the form of the file. */
    private void compare(Connection connection, Schema schema) throws SQLException, IOException {
        var rows = new Rows(connection, database.isMySql(), schema);
        for (var kept : tables()) {
            var found = rows.write(schema.table(kept.table()), Slice.ALL, OutputStream.nullOutputStream());
            if (found.rows() != kept.rows() || !found.sha256().equals(kept.sha256())) {
                throw new VaultException("The table %s is not as in the file: %d rows instead of %d, or other values"
                        .formatted(kept.table(), found.rows(), kept.rows()));
            }
        }
    }

    private static VaultException cannot(SQLException e) {
        return new VaultException("The database cannot be filled: " + e.getMessage(), e);
    }
}

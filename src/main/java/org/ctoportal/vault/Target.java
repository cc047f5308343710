package org.ctoportal.vault;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import org.ctoportal.startup.UnfinishedRestore;

/** The databases that are to be filled. */
final class Target {

    private static final String MARK =
            "CREATE TABLE IF NOT EXISTS " + UnfinishedRestore.TABLE + " (id INT NOT NULL PRIMARY KEY)";
    private static final String TABLES =
            "SELECT table_name FROM information_schema.tables WHERE table_schema = ? AND table_type = 'BASE TABLE'";

    private final Connection connection;
    private final String name;

    Target(Connection connection) throws SQLException {
        this.connection = connection;
        this.name = connection.getCatalog();
    }

    String auditName() {
        return name + "_audit";
    }

    /** Every reason why nothing may be put in here; none when it is empty, or was left by an unfinished restore. */
    List<String> reasons(boolean withAudit) throws SQLException {
        var reasons = new ArrayList<String>();
        if (UnfinishedRestore.isIn(connection)) {
            return reasons;
        }
        for (var table : List.of("district", "person")) {
            var many = tables(name).contains(table) ? count(name, table) : 0;
            if (many > 0) {
                reasons.add("The database %s is in use: its table %s has %d rows. Name an empty one"
                        .formatted(name, table, many));
            }
        }
        var events = withAudit && tables(auditName()).contains("audit_event") ? count(auditName(), "audit_event") : 0;
        if (events > 0) {
            reasons.add("The database %s holds %d events already. Its administrator makes it anew, empty, first"
                    .formatted(auditName(), events));
        }
        return reasons;
    }

    /** From here until {@link #finish} no portal starts on it. */
    void begin() throws SQLException {
        execute(MARK);
        execute("SET SESSION foreign_key_checks = 0");
        for (var table : tables(name)) {
            if (!table.equals(UnfinishedRestore.TABLE)) {
                execute("DROP TABLE `" + table + "`");
            }
        }
    }

    /** Rows are put in any order, and with the numbers they have. */
    void open() throws SQLException {
        execute("DELETE FROM flyway_schema_history WHERE version = '0'");
        execute("SET SESSION foreign_key_checks = 0");
        execute("SET SESSION sql_mode = CONCAT(@@sql_mode, ',NO_AUTO_VALUE_ON_ZERO')");
    }

    void empty(Table table) throws SQLException {
        execute("DELETE FROM `" + table.name() + "`");
    }

    /** A number that was given once is not given again, though its row is gone. */
    void goOnAt(Table table, long next) throws SQLException {
        if (!table.audit() && next > 0) {
            execute("ALTER TABLE `" + table.name() + "` AUTO_INCREMENT = " + next);
        }
    }

    void finish() throws SQLException {
        execute("DROP TABLE " + UnfinishedRestore.TABLE);
    }

    private List<String> tables(String schema) throws SQLException {
        var tables = new ArrayList<String>();
        Schema.asking(connection, TABLES, schema, row -> tables.add(row.getString(1)));
        return tables;
    }

    private long count(String schema, String table) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery("SELECT COUNT(*) FROM `" + schema + "`.`" + table + "`")) {
            row.next();
            return row.getLong(1);
        }
    }

    private void execute(String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}

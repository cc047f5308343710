package org.ctoportal.vault;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctoportal.startup.UnfinishedRestore;

/** The tables of a portal as its database knows them: none is named here, so none can be forgotten. */
record Schema(String name, String auditName, List<Table> tables) {

    /** What migrations and restores write down about themselves. */
    private static final Set<String> NOT_KEPT = Set.of("flyway_schema_history", UnfinishedRestore.TABLE);

    private static final String TABLES = """
            SELECT table_name, COALESCE(auto_increment, 0) FROM information_schema.tables
            WHERE table_schema = ? AND table_type = 'BASE TABLE' ORDER BY table_name""";
    private static final String COLUMNS = """
            SELECT table_name, column_name, data_type, column_type FROM information_schema.columns
            WHERE table_schema = ? AND COALESCE(generation_expression, '') = '' ORDER BY table_name, ordinal_position""";
    private static final String KEYS = """
            SELECT table_name, column_name FROM information_schema.key_column_usage
            WHERE table_schema = ? AND constraint_name = 'PRIMARY' ORDER BY table_name, ordinal_position""";

    Schema {
        tables = List.copyOf(tables);
    }

    static Schema read(Connection connection) throws SQLException {
        if (connection.getMetaData().getDatabaseProductName().equals("MySQL")) {
            try (var statement = connection.createStatement()) {
                // It tells the next numbers of a day ago otherwise.
                statement.execute("SET SESSION information_schema_stats_expiry = 0");
            }
        }
        var name = connection.getCatalog();
        var audit = name + "_audit";
        var tables = new ArrayList<Table>();
        tables.addAll(tables(connection, name, false));
        tables.addAll(tables(connection, audit, true));
        return new Schema(name, audit, tables);
    }

    Table table(String label) {
        return tables.stream()
                .filter(table -> table.label().equals(label))
                .findFirst()
                .orElseThrow(() -> new VaultException("There is no table " + label + " in this portal"));
    }

    private static List<Table> tables(Connection connection, String schema, boolean audit) throws SQLException {
        var columns = new TreeMap<String, List<Column>>();
        asking(
                connection,
                COLUMNS,
                schema,
                row -> columns.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(column(row)));
        var keys = new TreeMap<String, List<String>>();
        asking(
                connection,
                KEYS,
                schema,
                row -> keys.computeIfAbsent(row.getString(1), any -> new ArrayList<>())
                        .add(row.getString(2)));
        var next = new TreeMap<String, Long>();
        asking(connection, TABLES, schema, row -> next.put(row.getString(1), row.getLong(2)));
        next.keySet().removeAll(NOT_KEPT);
        return next.entrySet().stream()
                .map(one -> new Table(
                        audit,
                        one.getKey(),
                        columns.getOrDefault(one.getKey(), List.of()),
                        key(keys, one.getKey()),
                        one.getValue()))
                .toList();
    }

    private static List<String> key(Map<String, List<String>> keys, String table) {
        var key = keys.get(table);
        if (key == null) {
            throw new VaultException("The table " + table + " has no primary key, so its rows have no order");
        }
        return key;
    }

    private static Column column(ResultSet row) throws SQLException {
        if (NOT_KEPT.contains(row.getString(1))) {
            return new Column(row.getString(2), ColumnKind.TEXT);
        }
        var kind = ColumnKind.of(row.getString(3), row.getString(4))
                .orElseThrow(() -> new VaultException("The type of a column is not known to backups: " + told(row)));
        return new Column(row.getString(2), kind);
    }

    private static String told(ResultSet row) {
        try {
            return row.getString(1) + "." + row.getString(2) + " " + row.getString(4);
        } catch (SQLException e) {
            throw new VaultException("The database does not tell its columns", e);
        }
    }

    interface Looking {
        void at(ResultSet row) throws SQLException;
    }

    static void asking(Connection connection, String sql, String value, Looking looking) throws SQLException {
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, value);
            try (var rows = statement.executeQuery()) {
                while (rows.next()) {
                    looking.at(rows);
                }
            }
        }
    }
}

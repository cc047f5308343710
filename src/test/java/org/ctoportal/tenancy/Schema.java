package org.ctoportal.tenancy;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import javax.sql.DataSource;

/** The tables of the portal's database with what the walls between districts stand on. */
record Schema(Map<String, Table> tables) {

    record Column(String name, boolean nullable, boolean hasDefault) {}

    record ForeignKey(String name, List<String> columns, String table, List<String> targets) {}

    record Table(
            String name,
            List<Column> columns,
            Map<String, List<String>> uniqueKeys,
            List<String> primaryKey,
            Map<String, ForeignKey> foreignKeys) {

        static Table named(String name) {
            return new Table(name, new ArrayList<>(), new TreeMap<>(), new ArrayList<>(), new TreeMap<>());
        }
    }

    static Schema read(DataSource database) throws SQLException {
        try (var connection = database.getConnection()) {
            var schema = new Schema(new TreeMap<>());
            schema.readColumns(connection);
            schema.readKeys(connection);
            return schema;
        }
    }

    private void readColumns(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
                SELECT c.TABLE_NAME, c.COLUMN_NAME, c.IS_NULLABLE, c.COLUMN_DEFAULT
                FROM information_schema.COLUMNS c
                JOIN information_schema.TABLES t ON t.TABLE_SCHEMA = c.TABLE_SCHEMA AND t.TABLE_NAME = c.TABLE_NAME
                WHERE c.TABLE_SCHEMA = DATABASE() AND t.TABLE_TYPE = 'BASE TABLE'
                ORDER BY c.TABLE_NAME, c.ORDINAL_POSITION""")) {
            while (rows.next()) {
                var standard = rows.getString(4);
                table(rows.getString(1))
                        .columns()
                        .add(new Column(
                                rows.getString(2),
                                rows.getString(3).equals("YES"),
                                standard != null && !standard.equals("NULL")));
            }
        }
    }

    private void readKeys(Connection connection) throws SQLException {
        try (var rows = connection.createStatement().executeQuery("""
                SELECT k.TABLE_NAME, k.CONSTRAINT_NAME, t.CONSTRAINT_TYPE, k.COLUMN_NAME, k.REFERENCED_TABLE_NAME,
                       k.REFERENCED_COLUMN_NAME
                FROM information_schema.KEY_COLUMN_USAGE k
                JOIN information_schema.TABLE_CONSTRAINTS t
                  ON t.CONSTRAINT_SCHEMA = k.CONSTRAINT_SCHEMA AND t.TABLE_NAME = k.TABLE_NAME
                 AND t.CONSTRAINT_NAME = k.CONSTRAINT_NAME
                WHERE k.TABLE_SCHEMA = DATABASE()
                ORDER BY k.TABLE_NAME, k.CONSTRAINT_NAME, k.ORDINAL_POSITION""")) {
            while (rows.next()) {
                var table = table(rows.getString(1));
                var constraint = rows.getString(2);
                var column = rows.getString(4);
                switch (rows.getString(3)) {
                    case "PRIMARY KEY" -> table.primaryKey().add(column);
                    case "UNIQUE" ->
                        table.uniqueKeys()
                                .computeIfAbsent(constraint, key -> new ArrayList<>())
                                .add(column);
                    default -> {
                        var target = rows.getString(5);
                        var key = table.foreignKeys()
                                .computeIfAbsent(
                                        constraint,
                                        name -> new ForeignKey(name, new ArrayList<>(), target, new ArrayList<>()));
                        key.columns().add(column);
                        key.targets().add(rows.getString(6));
                    }
                }
            }
        }
    }

    private Table table(String name) {
        return tables.computeIfAbsent(name, Table::named);
    }
}

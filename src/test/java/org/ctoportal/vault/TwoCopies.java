package org.ctoportal.vault;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;

/** Compares two portals row by row, by questions of its own: what the vault forgets to keep it would forget to compare. */
public final class TwoCopies {

    private TwoCopies() {}

    /** Written whenever a clock ticks. */
    private static final Set<String> ALWAYS_MOVING = Set.of("job_lock");

    /** Every row of both databases; the clocks of the first have to stand still. */
    public static void areAlike(PortalDatabase one, PortalDatabase other) throws SQLException {
        assertThat(rows(other, "")).isNotEmpty().isEqualTo(rows(one, ""));
    }

    /** The rows of a district in every table that names it and that it takes along. */
    public static void areAlikeOf(long district, PortalDatabase one, PortalDatabase other) throws SQLException {
        var where = " WHERE district_id = " + district;
        assertThat(rows(other, where)).isNotEmpty().isEqualTo(rows(one, where));
    }

    private static Map<String, List<String>> rows(PortalDatabase database, String where) throws SQLException {
        var all = new TreeMap<String, List<String>>();
        try (var connection = database.connect()) {
            for (var table : tables(connection, where)) {
                var name = table.substring(table.indexOf('.') + 1);
                var isLeft = !where.isEmpty() && DistrictSlice.LEFT.containsKey(name);
                if (!isLeft && !ALWAYS_MOVING.contains(name)) {
                    all.put(name, rows(connection, table, where));
                }
            }
        }
        return all;
    }

    private static List<String> tables(Connection connection, String where) throws SQLException {
        var sql =
                "SELECT CONCAT(t.table_schema, '.', t.table_name) FROM information_schema.tables t WHERE t.table_schema IN"
                        + (where.isEmpty()
                                ? " (DATABASE(), CONCAT(DATABASE(), '_audit'))"
                                : " (DATABASE()) AND EXISTS (SELECT 1 FROM information_schema.columns c WHERE c.table_schema ="
                                        + " t.table_schema AND c.table_name = t.table_name AND c.column_name = 'district_id')")
                        + " AND t.table_name <> 'flyway_schema_history'";
        var tables = new ArrayList<String>();
        try (var statement = connection.createStatement();
                var found = statement.executeQuery(sql)) {
            while (found.next()) {
                tables.add(found.getString(1));
            }
        }
        return tables;
    }

    private static List<String> rows(Connection connection, String table, String where) throws SQLException {
        var rows = new ArrayList<String>();
        var columns = columns(connection, table);
        try (var statement = connection.createStatement();
                var found = statement.executeQuery("SELECT " + String.join(", ", columns) + " FROM " + table + where)) {
            while (found.next()) {
                var row = new ArrayList<String>();
                for (var i = 0; i < columns.size(); i++) {
                    row.add(found.getString(i + 1));
                }
                rows.add(row.toString());
            }
        }
        rows.sort(null);
        return rows;
    }

    /** As the database itself writes the values down. */
    private static List<String> columns(Connection connection, String table) throws SQLException {
        var sql =
                "SELECT CONCAT(IF(data_type IN ('bit', 'binary', 'varbinary', 'longblob'), 'HEX(`', 'CONCAT(`'), column_name, '`)')"
                        + " FROM information_schema.columns WHERE CONCAT(table_schema, '.', table_name) = ?";
        var columns = new ArrayList<String>();
        try (var statement = connection.prepareStatement(sql)) {
            statement.setString(1, table);
            try (var found = statement.executeQuery()) {
                while (found.next()) {
                    columns.add(found.getString(1));
                }
            }
        }
        // The two databases do not agree on what comes first, note or not_asked
        columns.sort(null);
        return columns;
    }
}

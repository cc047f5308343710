package org.ctoportal.vault;

import static java.util.stream.Collectors.joining;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;

/** Looks whether every row that names another finds it: a database that was told not to look does not look later. */
final class ForeignKeys {

    private static final String QUERY = """
            SELECT constraint_name, table_name, column_name, referenced_table_name, referenced_column_name
            FROM information_schema.key_column_usage
            WHERE table_schema = ? AND referenced_table_name IS NOT NULL
            ORDER BY table_name, constraint_name, ordinal_position""";

    private ForeignKeys() {}

    record Link(String column, String target) {}

    record ForeignKey(String name, String table, String target, List<Link> links) {

        /** How many rows name one that is not there; a row with an empty part names none. */
        String dangling() {
            return "SELECT COUNT(*) FROM `" + table + "` one LEFT JOIN `" + target + "` other ON "
                    + links.stream()
                            .map(link -> "one.`" + link.column() + "` = other.`" + link.target() + "`")
                            .collect(joining(" AND "))
                    + " WHERE other.`" + links.getFirst().target() + "` IS NULL AND "
                    + links.stream()
                            .map(link -> "one.`" + link.column() + "` IS NOT NULL")
                            .collect(joining(" AND "));
        }
    }

    static List<ForeignKey> read(Connection connection) throws SQLException {
        var found = new LinkedHashMap<String, ForeignKey>();
        Schema.asking(connection, QUERY, connection.getCatalog(), row -> {
            var table = row.getString(2);
            var target = row.getString(4);
            found.computeIfAbsent(
                            table + " " + row.getString(1),
                            name -> new ForeignKey(name, table, target, new ArrayList<>()))
                    .links()
                    .add(new Link(row.getString(3), row.getString(5)));
        });
        return List.copyOf(found.values());
    }

    static void check(Connection connection) throws SQLException {
        for (var key : read(connection)) {
            try (var statement = connection.createStatement();
                    var row = statement.executeQuery(key.dangling())) {
                row.next();
                if (row.getLong(1) > 0) {
                    throw new VaultException("%d rows of %s name rows of %s that are not there"
                            .formatted(row.getLong(1), key.table(), key.target()));
                }
            }
        }
    }
}

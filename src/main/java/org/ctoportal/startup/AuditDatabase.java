package org.ctoportal.startup;

import java.sql.Connection;
import java.sql.SQLException;

/** The second database of the portal, where what was done is kept and can only be added to. */
final class AuditDatabase {

    private static final String QUERY = "SELECT schema_name FROM information_schema.schemata WHERE schema_name = ?";

    private AuditDatabase() {}

    /** Whoever has no right in a database is not shown it either. */
    static void check(Connection connection) throws SQLException {
        var name = connection.getCatalog() + "_audit";
        try (var statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, name);
            try (var rows = statement.executeQuery()) {
                if (!rows.next()) {
                    throw new StartRefusedException(problem(name), null);
                }
            }
        }
    }

    static String problem(String name) {
        return ("the database %1$s is not there, or not open to the portal. Its administrator makes it: CREATE DATABASE %1$s"
                        + " CHARACTER SET utf8mb4 COLLATE utf8mb4_bin; GRANT CREATE, SELECT, INSERT ON %1$s.* TO the portal's"
                        + " user")
                .formatted(name);
    }
}

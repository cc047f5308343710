package org.ctoportal.startup;

import java.sql.Connection;
import java.sql.SQLException;

/** A database that a restore has begun to fill and not finished: half of a portal, which nobody may work in. */
public final class UnfinishedRestore {

    /** There from the first to the last step of a restore. */
    public static final String TABLE = "unfinished_restore";

    private static final String QUERY =
            "SELECT 1 FROM information_schema.tables WHERE table_schema = ? AND table_name = '" + TABLE + "'";

    private UnfinishedRestore() {}

    public static boolean isIn(Connection connection) throws SQLException {
        try (var statement = connection.prepareStatement(QUERY)) {
            statement.setString(1, connection.getCatalog());
            try (var rows = statement.executeQuery()) {
                return rows.next();
            }
        }
    }

    /** Called before anything else uses the database. */
    public static void refuse(Connection connection) throws SQLException {
        if (isIn(connection)) {
            throw new StartRefusedException(
                    "a restore into this database did not finish. Run the restore again; it begins anew", null);
        }
    }
}

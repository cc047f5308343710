package org.ctoportal.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Settings of the database server that the portal's promises rest on: what is acknowledged is on disk, and what does not
 * fit is refused instead of cut off.
 */
final class DatabaseSettings {

    private static final String QUERY = "SELECT @@innodb_flush_log_at_trx_commit, @@sql_mode";

    private DatabaseSettings() {}

    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUERY)) {
            row.next();
            var problems = problems(row.getInt(1), row.getString(2));
            if (!problems.isEmpty()) {
                throw new StartRefusedException(problems, null);
            }
        }
    }

    static List<String> problems(int flushLog, String sqlMode) {
        var problems = new ArrayList<String>();
        if (flushLog != 1) {
            problems.add("the database server has innodb_flush_log_at_trx_commit=" + flushLog
                    + ", so a power cut loses saved work. Set it to 1");
        }
        if (!sqlMode.contains("STRICT_TRANS_TABLES") && !sqlMode.contains("STRICT_ALL_TABLES")) {
            problems.add("the database server has no strict sql_mode, so it cuts off texts that are too long. Add"
                    + " STRICT_TRANS_TABLES");
        }
        return problems;
    }
}

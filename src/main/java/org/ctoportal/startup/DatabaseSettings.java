package org.ctoportal.startup;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Settings of the database server that the portal's promises rest on: what is acknowledged is on disk, and what does not
 * fit is refused instead of cut off.
 */
record DatabaseSettings(int flushLog, boolean binaryLog, int syncBinaryLog, String doublewrite, String sqlMode) {

    private static final Set<String> OFF = Set.of("OFF", "0", "DETECT_ONLY");
    private static final String QUERY =
            "SELECT @@innodb_flush_log_at_trx_commit, @@log_bin, @@sync_binlog, @@innodb_doublewrite, @@global.sql_mode";

    static void check(Connection connection) throws SQLException {
        try (var statement = connection.createStatement();
                var row = statement.executeQuery(QUERY)) {
            row.next();
            var problems = new DatabaseSettings(
                            row.getInt(1), row.getBoolean(2), row.getInt(3), row.getString(4), row.getString(5))
                    .problems();
            if (!problems.isEmpty()) {
                throw new StartRefusedException(problems, null);
            }
        }
    }

    List<String> problems() {
        var problems = new ArrayList<String>();
        if (flushLog != 1) {
            problems.add("the database server has innodb_flush_log_at_trx_commit=" + flushLog
                    + ", so a power cut loses saved work. Set it to 1");
        }
        if (binaryLog && syncBinaryLog != 1) {
            problems.add("the database server has sync_binlog=" + syncBinaryLog
                    + ", so a power cut takes back saved work. Set it to 1");
        }
        if (OFF.contains(doublewrite.toUpperCase(Locale.ROOT))) {
            problems.add("the database server has innodb_doublewrite=" + doublewrite
                    + ", so a power cut can leave half-written pages. Set it to ON");
        }
        if (!sqlMode.contains("STRICT_TRANS_TABLES") && !sqlMode.contains("STRICT_ALL_TABLES")) {
            problems.add("the database server has no strict sql_mode, so it cuts off texts that are too long. Add"
                    + " STRICT_TRANS_TABLES");
        }
        return problems;
    }
}

package org.ctoportal.vault;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.InputStream;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collections;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;

/** Puts the rows of a file into a table: in one transaction, some hundred at a time. */
final class Loading {

    private static final int TOGETHER = 500;
    /** Rows with large files in them go by fewer. */
    private static final long MOST_CHARACTERS = 4_000_000;

    private final Connection connection;
    private final Schema schema;

    Loading(Connection connection, Schema schema) {
        this.connection = connection;
        this.schema = schema;
    }

    void load(Table table, InputStream rows) throws SQLException, IOException {
        var columns = table.columns();
        // What is in the audit cannot be taken out, so a restore that begins anew finds its own rows there.
        var sql = (table.audit() ? "INSERT IGNORE INTO " : "INSERT INTO ") + table.in(schema)
                + columns.stream().map(column -> "`" + column.name() + "`").collect(joining(", ", " (", ")"))
                + " VALUES (" + String.join(",", Collections.nCopies(columns.size(), "?")) + ")";
        connection.setAutoCommit(false);
        try (var statement = connection.prepareStatement(sql);
                var lines = Rows.JSON.createParser(ObjectReadContext.empty(), rows)) {
            load(columns, statement, lines);
            connection.commit();
        } finally {
            if (!connection.isClosed()) {
                connection.rollback();
                connection.setAutoCommit(true);
            }
        }
    }

    private static void load(List<Column> columns, PreparedStatement statement, JsonParser lines) throws SQLException {
        var waiting = 0;
        var since = 0L;
        while (lines.nextToken() == JsonToken.START_ARRAY) {
            for (var i = 0; i < columns.size(); i++) {
                lines.nextToken();
                columns.get(i).kind().bind(statement, i + 1, lines);
            }
            if (lines.nextToken() != JsonToken.END_ARRAY) {
                throw new VaultException("A row has other columns than its table");
            }
            statement.addBatch();
            waiting++;
            var reached = lines.currentLocation().getByteOffset();
            if (waiting == TOGETHER || reached - since > MOST_CHARACTERS) {
                statement.executeBatch();
                waiting = 0;
                since = reached;
            }
        }
        if (waiting > 0) {
            statement.executeBatch();
        }
    }
}

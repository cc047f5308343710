package org.ctoportal.vault;

import static java.util.stream.Collectors.joining;

import java.io.IOException;
import java.io.OutputStream;
import java.security.DigestOutputStream;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.HexFormat;
import java.util.List;
import org.ctoportal.shared.Sha256;
import tools.jackson.core.ObjectWriteContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteFeature;
import tools.jackson.core.json.JsonFactory;

/** Rows of a table as lines, each an array of values in the order of the columns; never more than one in memory. */
final class Rows {

    /** A value is at most what the database takes in one packet. */
    private static final int LONGEST_VALUE = 1 << 30;

    static final JsonFactory JSON = JsonFactory.builder()
            .disable(StreamWriteFeature.AUTO_CLOSE_TARGET)
            .rootValueSeparator("\n")
            .streamReadConstraints(StreamReadConstraints.builder()
                    .maxStringLength(LONGEST_VALUE)
                    .build())
            .build();

    private static final int TOGETHER = 500;

    private final Connection connection;
    private final boolean mySql;
    private final Schema schema;

    Rows(Connection connection, boolean mySql, Schema schema) {
        this.connection = connection;
        this.mySql = mySql;
        this.schema = schema;
    }

    /** How many there are and the digest of their lines. */
    record Written(long rows, String sha256) {}

    /** Writes the rows of a table that a slice takes, as it takes them. */
    Written write(Table table, Slice slice, OutputStream to) throws SQLException, IOException {
        var sql = "SELECT "
                + table.columnNames().stream()
                        .map(column -> slice.value(table, column))
                        .collect(joining(", "))
                + " FROM " + table.in(schema) + slice.where(table) + " ORDER BY " + table.order();
        var digest = Sha256.digest();
        try (var statement =
                connection.prepareStatement(sql, ResultSet.TYPE_FORWARD_ONLY, ResultSet.CONCUR_READ_ONLY)) {
            // Otherwise the driver would fetch the whole table first.
            statement.setFetchSize(mySql ? Integer.MIN_VALUE : TOGETHER);
            try (var rows = statement.executeQuery()) {
                var many = lines(table.columns(), rows, new DigestOutputStream(to, digest));
                return new Written(many, HexFormat.of().formatHex(digest.digest()));
            }
        }
    }

    private static long lines(List<Column> columns, ResultSet rows, OutputStream to) throws SQLException, IOException {
        var many = 0L;
        try (var lines = JSON.createGenerator(ObjectWriteContext.empty(), to)) {
            while (rows.next()) {
                lines.writeStartArray();
                for (var i = 0; i < columns.size(); i++) {
                    columns.get(i).kind().write(rows, i + 1, lines);
                }
                lines.writeEndArray();
                many++;
            }
        }
        to.flush();
        return many;
    }
}

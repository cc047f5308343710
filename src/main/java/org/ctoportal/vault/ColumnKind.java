package org.ctoportal.vault;

import java.math.BigDecimal;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Base64;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;

/** How values of a column are written into a file and read from it, exactly and alike for every database. */
enum ColumnKind {
    WHOLE(Types.BIGINT) {
        @Override
        void write(ResultSet row, int place, JsonGenerator to) throws SQLException {
            var value = row.getLong(place);
            if (row.wasNull()) {
                to.writeNull();
            } else {
                to.writeNumber(value);
            }
        }

        @Override
        Object read(JsonParser from) {
            return from.getLongValue();
        }
    },
    BIT(Types.BOOLEAN) {
        @Override
        void write(ResultSet row, int place, JsonGenerator to) throws SQLException {
            var value = row.getBoolean(place);
            if (row.wasNull()) {
                to.writeNull();
            } else {
                to.writeBoolean(value);
            }
        }

        @Override
        Object read(JsonParser from) {
            return from.getBooleanValue();
        }
    },
    EXACT(Types.DECIMAL) {
        @Override
        @Nullable
        String text(ResultSet row, int place) throws SQLException {
            var value = row.getBigDecimal(place);
            return value == null ? null : value.toPlainString();
        }

        @Override
        Object read(JsonParser from) {
            return new BigDecimal(from.getString());
        }
    },
    TEXT(Types.VARCHAR) {
        @Override
        @Nullable
        String text(ResultSet row, int place) throws SQLException {
            return row.getString(place);
        }

        @Override
        Object read(JsonParser from) {
            return from.getString();
        }
    },
    BYTES(Types.BINARY) {
        @Override
        @Nullable
        String text(ResultSet row, int place) throws SQLException {
            var value = row.getBytes(place);
            return value == null ? null : Base64.getEncoder().encodeToString(value);
        }

        @Override
        Object read(JsonParser from) {
            return Base64.getDecoder().decode(from.getString());
        }
    },
    DAY(Types.DATE) {
        @Override
        @Nullable
        String text(ResultSet row, int place) throws SQLException {
            var value = row.getObject(place, LocalDate.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object read(JsonParser from) {
            return LocalDate.parse(from.getString());
        }
    },
    /** To the microsecond and without a zone: the database keeps what it was given. */
    MOMENT(Types.TIMESTAMP) {
        @Override
        @Nullable
        String text(ResultSet row, int place) throws SQLException {
            var value = row.getObject(place, LocalDateTime.class);
            return value == null ? null : value.toString();
        }

        @Override
        Object read(JsonParser from) {
            return LocalDateTime.parse(from.getString());
        }
    };

    private static final Map<String, ColumnKind> BY_TYPE = Map.ofEntries(
            Map.entry("tinyint", WHOLE),
            Map.entry("smallint", WHOLE),
            Map.entry("int", WHOLE),
            Map.entry("bigint", WHOLE),
            Map.entry("decimal", EXACT),
            Map.entry("char", TEXT),
            Map.entry("varchar", TEXT),
            Map.entry("text", TEXT),
            Map.entry("mediumtext", TEXT),
            Map.entry("longtext", TEXT),
            Map.entry("binary", BYTES),
            Map.entry("varbinary", BYTES),
            Map.entry("blob", BYTES),
            Map.entry("mediumblob", BYTES),
            Map.entry("longblob", BYTES),
            Map.entry("date", DAY),
            Map.entry("datetime", MOMENT));

    private final int sqlType;

    ColumnKind(int sqlType) {
        this.sqlType = sqlType;
    }

    /** {@code type} as the database names it, {@code whole} with its size; nothing for types that nobody has tried. */
    static Optional<ColumnKind> of(String type, String whole) {
        return whole.equals("bit(1)") ? Optional.of(BIT) : Optional.ofNullable(BY_TYPE.get(type));
    }

    void write(ResultSet row, int place, JsonGenerator to) throws SQLException {
        var text = text(row, place);
        if (text == null) {
            to.writeNull();
        } else {
            to.writeString(text);
        }
    }

    @Nullable
    String text(ResultSet row, int place) throws SQLException {
        throw new IllegalStateException(name());
    }

    abstract Object read(JsonParser from);

    void bind(PreparedStatement statement, int place, JsonParser from) throws SQLException {
        if (from.currentToken() == JsonToken.VALUE_NULL) {
            statement.setNull(place, sqlType);
        } else {
            statement.setObject(place, read(from));
        }
    }
}

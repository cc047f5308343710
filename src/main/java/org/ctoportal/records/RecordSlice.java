package org.ctoportal.records;

import static java.util.Objects.requireNonNull;

import java.math.BigDecimal;
import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/**
 * All rows of one record, by table and in the order of what refers to what. Values are kept as texts with a letter in front
 * that says what they were, so that the same rows come of them again.
 */
record RecordSlice(List<Part> parts) {

    private static final JsonMapper JSON = JsonMapper.shared();

    record Part(String table, List<String> columns, List<List<@Nullable String>> rows) {

        Part {
            columns = List.copyOf(columns);
        }

        /** Of its rows, the highest first, so that what came later goes before what it may refer to. */
        List<Long> numbers() {
            var at = columns.indexOf("id");
            return rows.stream()
                    .map(row -> ((Number) requireNonNull(value(row.get(at)))).longValue())
                    .sorted(Comparator.reverseOrder())
                    .toList();
        }
    }

    RecordSlice {
        parts = List.copyOf(parts);
    }

    /** How many rows there are of each table that has any. */
    Map<String, Integer> counts() {
        var counts = new LinkedHashMap<String, Integer>();
        parts.stream()
                .filter(part -> !part.rows().isEmpty())
                .forEach(part -> counts.put(part.table(), part.rows().size()));
        return counts;
    }

    /** Makes other words of those of a column. */
    @FunctionalInterface
    interface Rewriting {

        String of(String table, String column, String words);
    }

    boolean says(Predicate<String> words) {
        return parts.stream()
                .flatMap(part -> part.rows().stream())
                .flatMap(List::stream)
                .anyMatch(value -> value != null && value.startsWith("s") && words.test(value.substring(1)));
    }

    /** The same rows with other words. */
    RecordSlice with(Rewriting words) {
        return new RecordSlice(parts.stream().map(part -> with(part, words)).toList());
    }

    private static Part with(Part part, Rewriting words) {
        var rows = new ArrayList<List<@Nullable String>>();
        for (var row : part.rows()) {
            var values = new ArrayList<>(row);
            for (var at = 0; at < values.size(); at++) {
                var value = values.get(at);
                if (value != null && value.startsWith("s")) {
                    values.set(at, "s" + words.of(part.table(), part.columns().get(at), value.substring(1)));
                }
            }
            rows.add(values);
        }
        return new Part(part.table(), part.columns(), rows);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    static RecordSlice of(String json) {
        return JSON.readValue(json, RecordSlice.class);
    }

    static List<String> columns(ResultSet row) throws SQLException {
        var columns = new ArrayList<String>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            columns.add(row.getMetaData().getColumnName(i));
        }
        return columns;
    }

    static List<@Nullable String> values(ResultSet row) throws SQLException {
        var values = new ArrayList<@Nullable String>();
        for (var i = 1; i <= row.getMetaData().getColumnCount(); i++) {
            values.add(text(row, i));
        }
        return values;
    }

    private static @Nullable String text(ResultSet row, int place) throws SQLException {
        var value = row.getObject(place);
        return switch (value) {
            case null -> null;
            case byte[] bytes -> "x" + Base64.getEncoder().encodeToString(bytes);
            case Boolean bit -> "b" + bit;
            case Timestamp moment -> "m" + row.getObject(place, LocalDateTime.class);
            case LocalDateTime moment -> "m" + moment;
            case Date day -> "d" + row.getObject(place, LocalDate.class);
            case Long number -> "n" + number;
            case Integer number -> "n" + number;
            case BigDecimal exact -> "e" + exact.toPlainString();
            case String words -> "s" + words;
            default -> throw new IllegalStateException("No way to keep " + value.getClass());
        };
    }

    static @Nullable Object value(@Nullable String text) {
        if (text == null) {
            return null;
        }
        var rest = text.substring(1);
        return switch (text.charAt(0)) {
            case 'x' -> Base64.getDecoder().decode(rest);
            case 'b' -> Boolean.valueOf(rest);
            case 'm' -> LocalDateTime.parse(rest);
            case 'd' -> LocalDate.parse(rest);
            case 'n' -> Long.valueOf(rest);
            case 'e' -> new BigDecimal(rest);
            case 's' -> rest;
            default -> throw new IllegalStateException("Not a kept value");
        };
    }
}

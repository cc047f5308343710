package org.ctoportal.interview.record;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;
import tools.jackson.databind.node.StringNode;

/**
 * Puts a word of its own into every text of one district's interviews, column by column as the database names them, and
 * finds it again wherever it goes.
 */
class Markers {

    private static final JsonMapper JSON = new JsonMapper();
    private static final int LENGTH = 6;
    private static final long FIRST = 36L * 36 * 36;
    private static final String FREE_TEXT = "'varchar', 'char', 'tinytext', 'text', 'mediumtext', 'longtext', 'json', "
            + "'tinyblob', 'blob', 'mediumblob', 'longblob'";

    private final JdbcClient database;
    private final long district;
    private final RecordColumns columns;
    private final Map<String, String> planted = new LinkedHashMap<>();
    private final Set<String> undecided = new TreeSet<>();
    private final Set<String> empty = new TreeSet<>();

    Markers(JdbcClient database, long district, RecordColumns columns) {
        this.database = database;
        this.district = district;
        this.columns = columns;
    }

    /** Into the first row of each table. */
    void plant(Set<String> tables) {
        for (var table : tables) {
            for (var column : columns(table)) {
                plant(table, column);
            }
        }
    }

    private List<String> columns(String table) {
        return database.sql("select column_name from information_schema.columns where table_schema = database() "
                        + "and table_name = :table and data_type in (" + FREE_TEXT + ") order by ordinal_position")
                .param("table", table)
                .query(String.class)
                .list();
    }

    private void plant(String table, String column) {
        var name = table + "." + column;
        var row = database.sql("select min(id) from " + table + " where district_id = :district")
                .param("district", district)
                .query(Long.class)
                .optional();
        if (row.isEmpty()) {
            empty.add(table);
        } else if (columns.isJson(name)) {
            var kept = JSON.readTree(read(table, column, row.get()));
            plant(name, kept);
            write(table, column, row.get(), JSON.writeValueAsString(kept));
        } else if (isFree(name)) {
            write(table, column, row.get(), columns.decided().get(name).holding(marker(name)));
        }
    }

    /** Where nobody decided, a marker is planted as well: whatever leaks is found. */
    private boolean isFree(String name) {
        var decided = columns.decided().get(name);
        if (decided == null) {
            undecided.add(name);
        }
        return decided != null && !decided.isFixed();
    }

    private void plant(String place, JsonNode node) {
        switch (node) {
            case ObjectNode fields ->
                List.copyOf(fields.propertyNames()).forEach(name -> {
                    var at = place + "/" + (name.matches("[a-z][A-Za-z]*") ? name : "{}");
                    var child = fields.get(name);
                    if (child instanceof StringNode) {
                        textAt(at, () -> fields.put(name, marker(at)));
                    } else {
                        plant(at, child);
                    }
                });
            case ArrayNode items -> {
                for (var index = 0; index < items.size(); index++) {
                    var at = place + "/[]";
                    var which = index;
                    if (items.get(index) instanceof StringNode) {
                        textAt(at, () -> items.set(which, marker(at)));
                    } else {
                        plant(at, items.get(index));
                    }
                }
            }
            default -> {}
        }
    }

    private void textAt(String place, Runnable put) {
        if (isFree(place) && !planted.containsKey(place)) {
            put.run();
        }
    }

    private String marker(String name) {
        var number = FIRST + (district * 400 + planted.size()) % (FIRST * 35);
        var marker = "Zq" + Long.toString(number, 36);
        if (marker.length() != LENGTH) {
            throw new IllegalStateException("A marker of another length could be part of one: " + marker);
        }
        planted.put(name, marker);
        return marker;
    }

    private String read(String table, String column, long row) {
        return database.sql("select `" + column + "` from " + table + " where id = :row")
                .param("row", row)
                .query(String.class)
                .single();
    }

    private void write(String table, String column, long row, String text) {
        database.sql("update " + table + " set `" + column + "` = :text where id = :row")
                .param("text", text)
                .param("row", row)
                .update();
    }

    /** Texts nobody decided about. */
    Set<String> undecided() {
        return undecided;
    }

    /** Tables without a row to plant in. */
    Set<String> empty() {
        return empty;
    }

    /** What was planted and stands in the words, by the place it was planted in. */
    Set<String> in(String words) {
        return planted.entrySet().stream()
                .filter(one -> words.contains(one.getValue()))
                .map(Map.Entry::getKey)
                .collect(Collectors.toCollection(TreeSet::new));
    }

    /** What still stands in any text of those tables. */
    Set<String> left(Set<String> tables) {
        var words = new StringBuilder();
        for (var table : tables) {
            for (var column : columns(table)) {
                database.sql("select `" + column + "` from " + table + " where district_id = :district")
                        .param("district", district)
                        .query((row, number) -> row.getString(1))
                        .list()
                        .forEach(text -> words.append(text).append('\n'));
            }
        }
        return in(words.toString());
    }

    Set<String> planted() {
        return new TreeSet<>(planted.keySet());
    }
}

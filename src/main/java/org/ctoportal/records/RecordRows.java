package org.ctoportal.records;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ctoportal.district.tenancy.EntityRows;
import org.ctoportal.district.tenancy.FixedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Reads, takes away and puts back the rows of one record. Asks nobody whether it may; whoever uses it does. */
@Component
class RecordRows {

    private final RecordTrees trees;
    private final FixedQuery query;
    private final EntityRows entities;

    RecordRows(RecordTrees trees, FixedQuery query, EntityRows entities) {
        this.trees = trees;
        this.query = query;
        this.entities = entities;
    }

    RecordSlice read(RecordClass of, long number) {
        var parts = new ArrayList<RecordSlice.Part>();
        trees.of(of).parts().forEach((table, condition) -> parts.add(part(table, condition, number)));
        return new RecordSlice(parts);
    }

    private RecordSlice.Part part(String table, String condition, long number) {
        var columns = new ArrayList<String>();
        var rows = query.list(
                "select * from " + table + " where " + condition + " order by 1",
                row -> {
                    if (columns.isEmpty()) {
                        columns.addAll(RecordSlice.columns(row));
                    }
                    return RecordSlice.values(row);
                },
                Map.of("number", number));
        return new RecordSlice.Part(table, columns, rows);
    }

    /** Tables with rows of other records that need this one; empty when none does. */
    List<String> neededBy(RecordClass of, long number) {
        return neededBy(of, number, Map.of());
    }

    /**
     * The same, once others are gone.
     *
     * @param gone numbers of records by table
     */
    List<String> neededBy(RecordClass of, long number, Map<String, List<Long>> gone) {
        var given = new HashMap<String, Object>(Map.of("number", number));
        var ties = new ArrayList<String>();
        trees.of(of).ties().forEach((table, condition) -> {
            var left = gone.getOrDefault(table, List.of());
            given.put(table, left);
            ties.add("(select district_id, '" + table + "' as tied from " + table + " where " + condition
                    + (left.isEmpty() ? "" : " and id not in (:" + table + ")") + " limit 1)");
        });
        return ties.isEmpty()
                ? List.of()
                : query.list(String.join(" union all ", ties), row -> row.getString("tied"), given);
    }

    /** What refers to others goes first. Entities go as entities, so that the audit and the search learn of it. */
    void remove(RecordClass of, long number) {
        var tree = trees.of(of);
        var parts = new LinkedHashMap<>(tree.parts());
        tree.links().forEach((table, columns) -> columns.forEach(column -> unlink(of, table, column, parts, number)));
        parts.sequencedEntrySet().reversed().forEach(part -> remove(part.getKey(), part.getValue(), number));
    }

    /** The rows that were read, what refers to others first. Their tables know every row by a number. */
    void remove(RecordSlice slice) {
        slice.parts().reversed().forEach(part -> entities.remove(part.table(), part.numbers()));
    }

    /** Rows of the same table that name the record stay, and name none any more. */
    private void unlink(RecordClass of, String table, String column, Map<String, String> parts, long number) {
        var where = table.equals(of.table())
                ? "district_id = :district and " + column + " = :number"
                : Objects.requireNonNull(parts.get(table));
        query.change("update " + table + " set " + column + " = null where " + where, Map.of("number", number));
    }

    private void remove(String table, String condition, long number) {
        if (!entities.isMapped(table)) {
            query.change("delete from " + table + " where " + condition, Map.of("number", number));
            return;
        }
        var numbers = query.list(
                "select district_id, id from " + table + " where " + condition + " order by id desc",
                row -> row.getLong("id"),
                Map.of("number", number));
        entities.remove(table, numbers);
    }

    /** Fails when something it needs is gone or its place is taken. Its places in other things stay empty then. */
    void insert(RecordClass of, RecordSlice slice) {
        var guests = trees.of(of).guests();
        for (var part : slice.parts()) {
            var how = guests.contains(part.table()) ? "insert ignore" : "insert";
            for (var row : part.rows()) {
                insert(how, part.table(), part.columns(), row);
            }
        }
    }

    private void insert(String how, String table, List<String> columns, List<@Nullable String> row) {
        var given = new HashMap<String, @Nullable Object>();
        var places = new ArrayList<String>();
        for (var i = 0; i < columns.size(); i++) {
            var owner = columns.get(i).equals("district_id");
            places.add(owner ? ":district" : ":v" + i);
            if (!owner) {
                given.put("v" + i, RecordSlice.value(row.get(i)));
            }
        }
        query.change(
                how + " into " + table + " (`" + String.join("`, `", columns) + "`) values ("
                        + String.join(", ", places) + ")",
                given);
    }
}

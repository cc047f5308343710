package org.ctoportal.records;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toCollection;
import static java.util.stream.Collectors.toSet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What a record of a class consists of, from the keys of the database: its row, and below it the rows that belong to it and to
 * no other record. Conditions are of the record {@code :number} of the district {@code :district}.
 *
 * @param parts what refers to others stands behind what it refers to
 * @param ties rows that need the record and belong to others: while there is one, the record stays
 * @param ups by which key each part belongs to the one above it
 * @param guests parts that have a place in something else, and go with the record all the same
 * @param links columns, by table, in which a row names another of its own table
 */
record RecordTree(
        Map<String, String> parts,
        Map<String, String> ties,
        Set<String> guests,
        Map<String, List<String>> links,
        Map<String, TableKey> ups) {

    private static final String ROOT = "district_id = :district and id = :number";

    /**
     * @param owners tables whose rows are records, with what belongs to them
     * @param loose tables whose rows are records to which nothing belongs, such as letters
     */
    static RecordTree of(RecordClass of, List<TableKey> keys, Set<String> owners, Set<String> loose) {
        return new Growing(of, keys, owners, loose).tree();
    }

    /** Whether rows of a table belong to records by keys. */
    boolean holds(String table, RecordClass of) {
        return table.equals(of.table()) || ups.containsKey(table);
    }

    /** Rows of a table with the record {@code r} they belong to. */
    String joined(String table, RecordClass of) {
        var joins = new StringBuilder();
        var at = table;
        for (var level = 0; !at.equals(of.table()); level++) {
            var up = Objects.requireNonNull(ups.get(at));
            var name = up.target().equals(of.table()) ? "r" : "t" + (level + 1);
            joins.append(" join ").append(up.target()).append(' ').append(name).append(" on ");
            joins.append(up.on(level == 0 ? "t" : "t" + level, name));
            at = up.target();
        }
        return table + " " + row(table, of) + joins + " where " + row(table, of) + ".district_id = :district";
    }

    /** What {@link #joined} calls a row of the table. */
    static String row(String table, RecordClass of) {
        return table.equals(of.table()) ? "r" : "t";
    }

    /** The statement that reads the record {@code r} which the row {@code :number} of a table belongs to. */
    String recordOf(String table, RecordClass of) {
        return "select r.district_id from " + joined(table, of) + " and " + row(table, of) + ".id = :number";
    }

    /** Grows from the row of the record downwards. */
    private record Growing(RecordClass of, List<TableKey> keys, Set<String> owners, Set<String> loose) {

        RecordTree tree() {
            var tables = tables();
            var conditions = new LinkedHashMap<String, String>();
            var above = above(of.table(), of.more().keySet()).collect(toSet());
            of.more().forEach((table, condition) -> more(table, condition, above.contains(table), conditions));
            conditions.put(of.table(), ROOT);
            of.more().forEach((table, condition) -> more(table, condition, !above.contains(table), conditions));
            var open = new ArrayList<>(tables);
            open.remove(of.table());
            while (!open.isEmpty()) {
                var next = open.stream()
                        .filter(table -> above(table, tables).noneMatch(open::contains))
                        .findFirst()
                        .orElseThrow(() -> new IllegalStateException("Tables refer to each other in a ring: " + open));
                conditions.put(next, condition(next, conditions));
                open.remove(next);
            }
            return new RecordTree(conditions, ties(tables, conditions), guests(tables), links(tables), ups(tables));
        }

        private static void more(String table, String condition, boolean here, Map<String, String> conditions) {
            if (here) {
                conditions.put(table, "district_id = :district and " + condition);
            }
        }

        private Stream<String> above(String table, Set<String> tables) {
            return keys.stream()
                    .filter(one -> one.table().equals(table) && !one.isToItself() && tables.contains(one.target()))
                    .map(TableKey::target);
        }

        private String condition(String table, Map<String, String> conditions) {
            return keys.stream()
                    .filter(one -> one.table().equals(table) && !one.isToItself())
                    .filter(one ->
                            conditions.containsKey(one.target()) && !of.more().containsKey(one.target()))
                    .map(one -> one.condition(Objects.requireNonNull(conditions.get(one.target()))))
                    .collect(joining(" or ", "district_id = :district and (", ")"));
        }

        private Set<String> tables() {
            var found = new LinkedHashSet<String>();
            var next = new ArrayList<>(List.of(of.table()));
            while (!next.isEmpty()) {
                var table = next.removeFirst();
                if (found.add(table)) {
                    below(table).filter(this::isPart).map(TableKey::table).forEach(next::add);
                }
            }
            return found;
        }

        private Stream<TableKey> below(String table) {
            return keys.stream().filter(one -> one.target().equals(table) && !one.isToItself());
        }

        private boolean isPart(TableKey reference) {
            if (reference.cascades()) {
                return true;
            }
            return !loose.contains(of.table())
                    && !owners.contains(reference.table())
                    && !loose.contains(reference.table())
                    && ownersOf(reference.table(), new HashSet<>()).equals(Set.of(of.table()));
        }

        /** The records a row of a table belongs to. */
        private Set<String> ownersOf(String table, Set<String> seen) {
            if (owners.contains(table)) {
                return Set.of(table);
            }
            if (!seen.add(table)) {
                return Set.of();
            }
            return keys.stream()
                    .filter(one -> one.table().equals(table) && !one.cascades() && !one.isToItself())
                    .flatMap(one -> ownersOf(one.target(), seen).stream())
                    .collect(toCollection(HashSet::new));
        }

        private Map<String, String> ties(Set<String> tables, Map<String, String> conditions) {
            var ties = new LinkedHashMap<String, String>();
            tables.stream()
                    .flatMap(this::below)
                    .filter(one -> !tables.contains(one.table()))
                    .forEach(one -> ties.merge(
                            one.table(),
                            one.condition(Objects.requireNonNull(conditions.get(one.target()))),
                            (some, more) -> some + " or " + more));
            of.needed()
                    .forEach((table, condition) -> ties.merge(table, condition, (some, more) -> some + " or " + more));
            ties.replaceAll((table, condition) -> "district_id = :district and (" + condition + ")");
            return ties;
        }

        private Set<String> guests(Set<String> tables) {
            return keys.stream()
                    .filter(one -> one.cascades() && tables.contains(one.table()) && tables.contains(one.target()))
                    .map(TableKey::table)
                    .filter(table -> keys.stream()
                            .anyMatch(one ->
                                    one.table().equals(table) && !one.cascades() && !tables.contains(one.target())))
                    .collect(toSet());
        }

        private Map<String, TableKey> ups(Set<String> tables) {
            var ups = new HashMap<String, TableKey>();
            tables.forEach(table -> below(table)
                    .filter(one -> tables.contains(one.table()))
                    .forEach(one -> ups.putIfAbsent(one.table(), one)));
            return ups;
        }

        private Map<String, List<String>> links(Set<String> tables) {
            var links = new HashMap<String, List<String>>();
            keys.stream()
                    .filter(one -> one.isToItself() && tables.contains(one.table()))
                    .forEach(one -> links.computeIfAbsent(one.table(), any -> new ArrayList<>())
                            .add(one.column()));
            return links;
        }
    }
}

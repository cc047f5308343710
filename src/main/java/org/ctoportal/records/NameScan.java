package org.ctoportal.records;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.ctoportal.district.tenancy.FixedQuery;
import org.springframework.stereotype.Component;

/**
 * Looks for a name and an address in every text the database keeps of a district. Which texts there are, the database says:
 * no column can be forgotten. Texts of records are never rewritten; all others are.
 */
@Component
class NameScan {

    private static final String COLUMNS =
            "select :district as district_id, c.table_name as named, c.column_name as col, coalesce("
                    + "c.character_maximum_length, 0) as longest from information_schema.columns c"
                    + " join information_schema.tables t on t.table_schema = c.table_schema and t.table_name = c.table_name"
                    + " where c.table_schema = database() and t.table_type = 'BASE TABLE'"
                    + " and c.data_type in ('char', 'varchar', 'text', 'mediumtext', 'longtext')"
                    + " and coalesce(c.generation_expression, '') = ''"
                    + " and exists (select 1 from information_schema.columns o where o.table_schema = c.table_schema"
                    + " and o.table_name = c.table_name and o.column_name = 'district_id')"
                    + " order by c.table_name, c.ordinal_position";

    /** Made anew from what they tell of. */
    private static final Set<String> INDEX = Set.of("search_entry", "search_word", "search_mark");

    private final FixedQuery query;
    private final RecordClasses classes;
    private final RecordTrees trees;

    NameScan(FixedQuery query, RecordClasses classes, RecordTrees trees) {
        this.query = query;
        this.classes = classes;
        this.trees = trees;
    }

    /** @param longest how many characters fit */
    private record Text(String table, String column, long longest) {

        /** What fits of the text with the name written over: a mark may be longer than what it stands for. */
        String written(boolean withAddress) {
            var name = "replace(`" + column + "`, :name, :nobody)";
            return "left(" + (withAddress ? "replace(" + name + ", :email, :address)" : name) + ", " + longest + ")";
        }
    }

    private Map<String, List<Text>> texts() {
        return query
                .list(
                        COLUMNS,
                        row -> new Text(row.getString("named"), row.getString("col"), row.getLong("longest")),
                        Map.of())
                .stream()
                .filter(text -> !INDEX.contains(text.table()))
                .collect(groupingBy(Text::table, TreeMap::new, toList()));
    }

    /** Tables whose rows are records or belong to them. */
    private Set<String> recordTables() {
        return classes.kept().stream()
                .flatMap(one -> trees.of(one).parts().keySet().stream())
                .collect(toSet());
    }

    /** How many records of each class name somebody. */
    Map<String, Integer> naming(ErasureSubject subject) {
        var texts = texts();
        var found = new LinkedHashMap<String, Integer>();
        for (var one : classes.kept()) {
            var tree = trees.of(one);
            var selects = tree.parts().keySet().stream()
                    .filter(table -> tree.holds(table, one) && texts.containsKey(table))
                    .map(table -> "select r.district_id, r.id from " + tree.joined(table, one) + " and ("
                            + naming(requireNonNull(texts.get(table)), RecordTree.row(table, one) + ".", subject) + ")")
                    .collect(joining(" union "));
            var many = query.list(selects, row -> row.getLong("id"), given(subject))
                    .size();
            if (many > 0) {
                found.put(one.name(), many);
            }
        }
        return found;
    }

    /** How many rows outside of records name somebody, by table. */
    Map<String, Integer> places(ErasureSubject subject) {
        var places = new TreeMap<String, Integer>();
        outside().forEach((table, columns) -> {
            var many = query.list(
                            "select district_id from " + table + " where district_id = :district and ("
                                    + naming(columns, "", subject) + ")",
                            row -> true,
                            given(subject))
                    .size();
            if (many > 0) {
                places.put(table, many);
            }
        });
        return places;
    }

    /** Writes over what {@link #places} found. */
    void replace(ErasureSubject subject, String nobody, String address) {
        var given = given(subject);
        given.put("nobody", nobody);
        given.put("address", address);
        outside()
                .forEach((table, texts) -> texts.forEach(text -> query.change(
                        "update " + table + " set `" + text.column() + "` = "
                                + text.written(!subject.email().isEmpty())
                                + " where district_id = :district and (" + naming(List.of(text), "", subject) + ")",
                        given)));
    }

    private Map<String, List<Text>> outside() {
        var outside = texts();
        outside.keySet().removeAll(recordTables());
        return outside;
    }

    private static String naming(List<Text> texts, String row, ErasureSubject subject) {
        return texts.stream()
                .map(Text::column)
                .map(column -> "locate(:name, " + row + "`" + column + "`) > 0"
                        + (subject.email().isEmpty() ? "" : " or locate(:email, " + row + "`" + column + "`) > 0"))
                .collect(joining(" or "));
    }

    private static Map<String, Object> given(ErasureSubject subject) {
        var given = new HashMap<String, Object>();
        given.put("name", subject.name());
        given.put("email", subject.email());
        return given;
    }
}

package org.ctoportal.records;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toList;
import static java.util.stream.Collectors.toSet;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
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

        /** What fits: a mark may be longer than what it stands for. */
        String fitting(String text) {
            var most = (int) Math.min(longest, Integer.MAX_VALUE);
            return text.codePointCount(0, text.length()) <= most
                    ? text
                    : text.substring(0, text.offsetByCodePoints(0, most));
        }
    }

    /** Texts that are looked through here; the bin holds other things besides, see {@link BinnedNames}. */
    private Map<String, List<Text>> texts() {
        var texts = columns();
        texts.remove(RecycledObject.TABLE);
        return texts;
    }

    /** Cuts words so that they fit into their column. */
    RecordSlice.Rewriting fitting() {
        var texts = columns();
        return (table, column, words) -> texts.getOrDefault(table, List.of()).stream()
                .filter(text -> text.column().equals(column))
                .findFirst()
                .map(text -> text.fitting(words))
                .orElse(words);
    }

    private Map<String, List<Text>> columns() {
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
            var records = new HashSet<Long>();
            tree.parts().keySet().stream()
                    .filter(table -> tree.holds(table, one) && texts.containsKey(table))
                    .forEach(table -> {
                        var columns = requireNonNull(texts.get(table));
                        var row = RecordTree.row(table, one) + ".";
                        rows("r.id as record", tree.joined(table, one) + " and ", columns, row, subject)
                                .forEach(hit -> records.add(hit.record()));
                    });
            if (!records.isEmpty()) {
                found.put(one.name(), records.size());
            }
        }
        return found;
    }

    /** How many rows outside of records name somebody, by table. */
    Map<String, Integer> places(ErasureSubject subject) {
        var places = new TreeMap<String, Integer>();
        outside().forEach((table, columns) -> {
            var many = rows(table, columns, subject).size();
            if (many > 0) {
                places.put(table, many);
            }
        });
        return places;
    }

    /** Writes over what {@link #places} found. */
    void replace(ErasureSubject subject, String nobody, String address) {
        var written = new WrittenName(subject);
        outside().forEach((table, columns) -> {
            var hits = rows(table, columns, subject);
            for (var at = 0; at < columns.size(); at++) {
                var text = columns.get(at);
                var place = at;
                hits.stream()
                        .map(hit -> hit.words().get(place))
                        .filter(words -> !words.isEmpty() && written.isIn(words))
                        .distinct()
                        .forEach(words -> change(text, words, written.over(words, nobody, address)));
            }
        });
    }

    /** To the letter: a text that differs in case alone is another one. */
    private void change(Text text, String from, String to) {
        query.change(
                "update " + text.table() + " set `" + text.column() + "` = :to where district_id = :district and cast(`"
                        + text.column() + "` as binary) = cast(convert(:from using utf8mb4) as binary)",
                Map.of("from", from, "to", text.fitting(to)));
    }

    private Map<String, List<Text>> outside() {
        var outside = texts();
        outside.keySet().removeAll(recordTables());
        return outside;
    }

    /** A row in which somebody is named: the record it belongs to, and its texts. */
    private record Hit(long record, List<String> words) {}

    private List<Hit> rows(String table, List<Text> columns, ErasureSubject subject) {
        return rows("0 as record", table + " t where t.district_id = :district and ", columns, "t.", subject);
    }

    /** The database looks for a word of the name, in any writing; whether it is the whole name is seen here. */
    private List<Hit> rows(String record, String from, List<Text> columns, String row, ErasureSubject subject) {
        var written = new WrittenName(subject);
        var names =
                columns.stream().map(text -> row + "`" + text.column() + "`").toList();
        var sql = "select " + row + "district_id, " + record + ", " + String.join(", ", names) + " from " + from + "("
                + names.stream().map(name -> sought(name, subject)).collect(joining(" or ")) + ")";
        return query.list(sql, found -> hit(found, columns), given(subject)).stream()
                .filter(hit -> hit.words().stream().anyMatch(written::isIn))
                .toList();
    }

    private static Hit hit(ResultSet row, List<Text> columns) throws SQLException {
        var words = new ArrayList<String>();
        for (var at = 0; at < columns.size(); at++) {
            words.add(Objects.requireNonNullElse(row.getString(at + 3), ""));
        }
        return new Hit(row.getLong("record"), words);
    }

    private static String sought(String column, ErasureSubject subject) {
        var text = "convert(" + column + " using utf8mb4) collate utf8mb4_unicode_520_ci";
        return "locate(:word, " + text + ") > 0"
                + (subject.email().isEmpty() ? "" : " or locate(:email, " + text + ") > 0");
    }

    private static Map<String, Object> given(ErasureSubject subject) {
        var longest = Stream.of(subject.name().split(" "))
                .max(Comparator.comparingInt(String::length))
                .orElseThrow();
        return Map.of("word", longest, "email", subject.email());
    }
}

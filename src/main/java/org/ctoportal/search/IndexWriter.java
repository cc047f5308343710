package org.ctoportal.search;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ctoportal.district.tenancy.FixedQuery;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Rows of the index in the district acted in. */
@Component
class IndexWriter {

    private static final int LONGEST_LINE = 400;

    /** Words and rows that go in one statement. */
    private static final int TOGETHER = 200;

    private static final String FORGET = "delete from search_entry where district_id = :district and kind = :kind";

    private final FixedQuery query;

    IndexWriter(FixedQuery query) {
        this.query = query;
    }

    private record Word(String word, long entry, boolean inTitle) {}

    /** Forgets everything. */
    void clear() {
        query.change("delete from search_entry where district_id = :district", Map.of());
    }

    /** Forgets everything of the kind. */
    void clear(FoundKind kind) {
        query.change(FORGET, Map.of("kind", kind.name()));
    }

    /** What was known of the numbers is replaced by the entries. */
    void replace(FoundKind kind, Set<Long> numbers, List<SearchEntry> entries) {
        query.change(FORGET + " and number in (:numbers)", Map.of("kind", kind.name(), "numbers", numbers));
        if (entries.isEmpty()) {
            return;
        }
        entries.forEach(entry -> add(kind, entry));
        var rows = rows(kind, numbers);
        var words = new ArrayList<Word>();
        entries.forEach(entry -> words.addAll(words(entry, rows.get(entry.number()))));
        // Neighbours in the index go together.
        words.sort(Comparator.comparing(Word::word).thenComparing(Word::entry));
        add(words);
    }

    private void add(FoundKind kind, SearchEntry entry) {
        var reader = entry.reader();
        var owner = reader.owner();
        query.change(
                """
                insert into search_entry (
                    district_id, kind, number, title, words, route, permission, owner, scope, changed_at)
                values (:district, :kind, :number, :title, :words, :route, :permission, :owner, :scope, :changed)""",
                Map.of(
                        "kind",
                        kind.name(),
                        "number",
                        entry.number(),
                        "title",
                        line(entry.title()),
                        "words",
                        entry.words(),
                        "route",
                        line(entry.route()),
                        "permission",
                        reader.permission(),
                        "owner",
                        owner == null ? 0L : owner,
                        "scope",
                        reader.scope(),
                        "changed",
                        entry.changedAt()));
    }

    private static String line(String text) {
        return text.length() <= LONGEST_LINE ? text : text.substring(0, text.offsetByCodePoints(0, LONGEST_LINE / 2));
    }

    private Map<Long, Long> rows(FoundKind kind, Collection<Long> numbers) {
        record Row(long number, long id) {}
        return query
                .list(
                        """
                select district_id, number, id from search_entry
                where district_id = :district and kind = :kind and number in (:numbers)""",
                        row -> new Row(row.getLong("number"), row.getLong("id")),
                        Map.of("kind", kind.name(), "numbers", numbers))
                .stream()
                .collect(toMap(Row::number, Row::id));
    }

    private static List<Word> words(SearchEntry entry, @Nullable Long row) {
        if (row == null) {
            return List.of();
        }
        var inTitle = Words.of(entry.title());
        var all = Words.telling(entry.words());
        all.addAll(inTitle);
        return all.stream()
                .map(word -> new Word(word, row, inTitle.contains(word)))
                .toList();
    }

    private void add(List<Word> words) {
        var whole = words.size() - words.size() % TOGETHER;
        for (var from = 0; from < whole; from += TOGETHER) {
            insert(words.subList(from, from + TOGETHER));
        }
        words.subList(whole, words.size()).forEach(word -> insert(List.of(word)));
    }

    private void insert(List<Word> words) {
        var values = new HashMap<String, Object>();
        for (var i = 0; i < words.size(); i++) {
            values.put("e" + i, words.get(i).entry());
            values.put("w" + i, words.get(i).word());
            values.put("t" + i, words.get(i).inTitle());
        }
        query.change(
                IntStream.range(0, words.size())
                        .mapToObj(i -> "(:district, :e%1$d, :w%1$d, :t%1$d)".formatted(i))
                        .collect(Collectors.joining(
                                ", ", "insert into search_word (district_id, entry_id, word, in_title) values ", "")),
                values);
    }
}

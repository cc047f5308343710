package org.ctoportal.authoring.content;

import static java.util.Collections.unmodifiableSortedMap;
import static java.util.Collections.unmodifiableSortedSet;

import java.io.Serializable;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Everything a person decided about a document; with the pinned template versions it yields the whole text. Sorted
 * throughout, so that equal decisions have equal bytes.
 *
 * @param settings choices by setting key, such as {@code cetl.mode}; a set's values are separated by commas
 * @param values values by variable name, such as {@code position.title}
 * @param tables rows by name, such as the positions supervised
 * @param emphasis how many duties each skill brings, by skill code
 * @param included items chosen beyond the emphasis
 * @param dropped items and optional clauses taken out
 * @param wording the district's own words, by clause or item code
 * @param own sentences the district added
 * @param order codes in the district's order, by section code
 */
public record DocumentContent(
        SortedMap<String, String> settings,
        SortedMap<String, String> values,
        SortedMap<String, List<List<String>>> tables,
        SortedMap<String, Integer> emphasis,
        SortedSet<String> included,
        SortedSet<String> dropped,
        SortedMap<String, String> wording,
        List<OwnClause> own,
        SortedMap<String, List<String>> order)
        implements Serializable {

    public DocumentContent {
        settings = unmodifiableSortedMap(new TreeMap<>(settings));
        values = unmodifiableSortedMap(new TreeMap<>(values));
        tables = unmodifiableSortedMap(new TreeMap<>(tables));
        emphasis = unmodifiableSortedMap(new TreeMap<>(emphasis));
        included = unmodifiableSortedSet(new TreeSet<>(included));
        dropped = unmodifiableSortedSet(new TreeSet<>(dropped));
        wording = unmodifiableSortedMap(new TreeMap<>(wording));
        own = List.copyOf(own);
        order = unmodifiableSortedMap(new TreeMap<>(order));
    }

    /** A new document with nothing decided but these settings and values. */
    public static DocumentContent of(Map<String, String> settings, Map<String, String> values) {
        return new DocumentContent(
                new TreeMap<>(settings),
                new TreeMap<>(values),
                new TreeMap<>(),
                new TreeMap<>(),
                new TreeSet<>(),
                new TreeSet<>(),
                new TreeMap<>(),
                List.of(),
                new TreeMap<>());
    }

    public String value(String name) {
        return values.getOrDefault(name, "");
    }

    public String setting(String key) {
        return settings.getOrDefault(key, "");
    }

    public List<List<String>> table(String name) {
        return tables.getOrDefault(name, List.of());
    }

    DocumentContent withSetting(String key, String value) {
        return new DocumentContent(
                put(settings, key, value), values, tables, emphasis, included, dropped, wording, own, order);
    }

    public DocumentContent withValue(String name, String value) {
        return withValues(Map.of(name, value));
    }

    public DocumentContent withValues(Map<String, String> more) {
        var all = new TreeMap<>(values);
        all.putAll(more);
        return new DocumentContent(settings, all, tables, emphasis, included, dropped, wording, own, order);
    }

    public DocumentContent withTable(String name, List<List<String>> rows) {
        return new DocumentContent(
                settings,
                values,
                put(tables, name, List.copyOf(rows)),
                emphasis,
                included,
                dropped,
                wording,
                own,
                order);
    }

    public DocumentContent withEmphasis(Map<String, Integer> all) {
        return new DocumentContent(
                settings, values, tables, new TreeMap<>(all), included, dropped, wording, own, order);
    }

    public DocumentContent withChosen(Collection<String> newIncluded, Collection<String> newDropped) {
        return new DocumentContent(
                settings,
                values,
                tables,
                emphasis,
                new TreeSet<>(newIncluded),
                new TreeSet<>(newDropped),
                wording,
                own,
                order);
    }

    public DocumentContent withWording(String code, String text) {
        return new DocumentContent(
                settings, values, tables, emphasis, included, dropped, put(wording, code, text), own, order);
    }

    public DocumentContent withoutWording(String code) {
        var rest = new TreeMap<>(wording);
        rest.remove(code);
        return new DocumentContent(settings, values, tables, emphasis, included, dropped, rest, own, order);
    }

    public DocumentContent withOwn(List<OwnClause> clauses) {
        return new DocumentContent(settings, values, tables, emphasis, included, dropped, wording, clauses, order);
    }

    public DocumentContent withOrder(String section, List<String> codes) {
        return new DocumentContent(
                settings,
                values,
                tables,
                emphasis,
                included,
                dropped,
                wording,
                own,
                put(order, section, List.copyOf(codes)));
    }

    /** Words that stand in no template: reworded and added sentences that are not taken out, and what was filled in. */
    public String ownWords() {
        var reworded = wording.entrySet().stream()
                .filter(words -> !dropped.contains(words.getKey()))
                .map(Map.Entry::getValue);
        var added =
                own.stream().filter(clause -> !dropped.contains(clause.id())).map(OwnClause::text);
        return Stream.of(reworded, added, values.values().stream())
                .flatMap(words -> words)
                .collect(Collectors.joining("\n"));
    }

    private static <V> SortedMap<String, V> put(SortedMap<String, V> map, String key, V value) {
        var copy = new TreeMap<>(map);
        copy.put(key, value);
        return copy;
    }
}

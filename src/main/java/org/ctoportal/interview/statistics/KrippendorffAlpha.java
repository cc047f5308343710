package org.ctoportal.interview.statistics;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ctoportal.shared.Fraction;

/**
 * Krippendorff's alpha by the coincidences of values: one less observed by expected disagreement. Bears missing
 * ratings. After Krippendorff, Computing Krippendorff's Alpha-Reliability (2011).
 */
public final class KrippendorffAlpha {

    /** What counts as a distance between two ratings. */
    public enum Metric {
        /** Equal or not. */
        NOMINAL,
        /** How many ratings lie between. */
        ORDINAL,
        /** By how much they differ. */
        INTERVAL
    }

    private KrippendorffAlpha() {}

    /** Not computable when fewer than two ratings can be compared, or all of them are the same. */
    public static Statistic of(RatingTable table, Metric metric) {
        var units = table.given().stream().filter(ratings -> ratings.size() > 1).toList();
        var values = frequencies(units);
        var all = units.stream().mapToLong(List::size).sum();
        if (all < 2) {
            return Statistic.NOT_COMPUTABLE;
        }
        var observed = Fraction.sum(units.stream().map(unit -> within(unit, values, metric)));
        var expected = expected(values, metric).over(all - 1);
        return Statistic.complement(observed, expected);
    }

    private static NavigableMap<Fraction, Long> frequencies(List<List<Fraction>> units) {
        var counts = new TreeMap<Fraction, Long>();
        units.forEach(unit -> unit.forEach(value -> counts.merge(value, 1L, Long::sum)));
        return counts;
    }

    /** Of all ordered pairs in a unit, by how many others each rating has. */
    private static Fraction within(List<Fraction> unit, NavigableMap<Fraction, Long> values, Metric metric) {
        var distances = new ArrayList<Fraction>();
        for (var one = 0; one < unit.size(); one++) {
            for (var other = 0; other < one; other++) {
                distances.add(distance(unit.get(one), unit.get(other), values, metric));
            }
        }
        return Fraction.sum(distances.stream()).times(2).over(unit.size() - 1L);
    }

    private static Fraction expected(NavigableMap<Fraction, Long> values, Metric metric) {
        var sum = Fraction.ZERO;
        for (var one : values.entrySet()) {
            for (var other : values.headMap(one.getKey()).entrySet()) {
                sum = sum.plus(distance(one.getKey(), other.getKey(), values, metric)
                        .times(2 * one.getValue() * other.getValue()));
            }
        }
        return sum;
    }

    private static Fraction distance(Fraction one, Fraction other, NavigableMap<Fraction, Long> values, Metric metric) {
        return switch (metric) {
            case NOMINAL -> one.equals(other) ? Fraction.ZERO : Fraction.ONE;
            case INTERVAL -> one.minus(other).squared();
            case ORDINAL -> between(one, other, values).squared();
        };
    }

    /** How many ratings there are from one to the other, the ends by half. */
    private static Fraction between(Fraction one, Fraction other, NavigableMap<Fraction, Long> values) {
        var isFirst = one.compareTo(other) <= 0;
        var span = values.subMap(isFirst ? one : other, true, isFirst ? other : one, true);
        var all = span.values().stream().mapToLong(Long::longValue).sum();
        return Fraction.of(2 * all - count(values, one) - count(values, other), 2);
    }

    private static long count(Map<Fraction, Long> values, Fraction value) {
        return values.getOrDefault(value, 0L);
    }
}

package org.ctoportal.interview.statistics;

import java.util.List;
import java.util.Map;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.shared.Fraction;

/** Agreement beyond chance: Cohen (1960, 1968) for two raters, Fleiss (1971) for more. Below zero is possible. */
public final class Kappa {

    private Kappa() {}

    /** Two raters, equal or not. */
    public static Statistic unweighted(RatingTable pair) {
        return of(pair, (one, other) -> one.equals(other) ? Fraction.ZERO : Fraction.ONE);
    }

    /** Two raters; two levels apart weighs four times as much as one. */
    public static Statistic quadratic(RatingTable pair) {
        return of(pair, (one, other) -> one.minus(other).squared());
    }

    private static Statistic of(RatingTable pair, BinaryOperator<Fraction> distance) {
        if (pair.raters() != 2) {
            throw new IllegalArgumentException("Cohen's kappa is of two raters: " + pair.raters());
        }
        var rows = pair.whole().given();
        if (rows.isEmpty()) {
            return Statistic.NOT_COMPUTABLE;
        }
        var observed = mean(rows.stream().map(row -> distance.apply(row.getFirst(), row.getLast())), rows.size());
        var ones = counts(rows.stream().map(List::getFirst));
        var others = counts(rows.stream().map(List::getLast));
        var byChance = mean(
                ones.entrySet().stream()
                        .flatMap(one -> others.entrySet().stream()
                                .map(other -> distance.apply(one.getKey(), other.getKey())
                                        .times(one.getValue() * other.getValue()))),
                (long) rows.size() * rows.size());
        return Statistic.complement(observed, byChance);
    }

    /** All raters, equal or not, over the rows all of them rated. */
    public static Statistic fleiss(RatingTable table) {
        var rows = table.whole().given();
        var raters = table.raters();
        if (rows.isEmpty() || raters < 2) {
            return Statistic.NOT_COMPUTABLE;
        }
        var agreed = mean(rows.stream().map(row -> pairs(counts(row.stream()), raters)), rows.size());
        var all = (long) rows.size() * raters;
        var byChance = Fraction.sum(counts(rows.stream().flatMap(List::stream)).values().stream()
                .map(count -> Fraction.of(count, all).squared()));
        return Statistic.ratio(agreed.minus(byChance), Fraction.ONE.minus(byChance));
    }

    /** Of all pairs of raters, the part that gave the same. */
    private static Fraction pairs(Map<Fraction, Long> counts, int raters) {
        var same =
                counts.values().stream().mapToLong(count -> count * (count - 1)).sum();
        return Fraction.of(same, (long) raters * (raters - 1));
    }

    private static Map<Fraction, Long> counts(Stream<Fraction> values) {
        return values.collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    }

    private static Fraction mean(Stream<Fraction> values, long count) {
        return Fraction.sum(values).over(count);
    }
}

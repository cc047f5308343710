package org.ctoportal.interview.statistics;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.ScoreSheet;
import org.ctoportal.interview.statistics.Intraclass.Variant;
import org.ctoportal.interview.statistics.KrippendorffAlpha.Metric;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;

/**
 * How far a panel agrees, as feedback for it. Never a gate, and never a reason to change a score.
 *
 * @param totals by candidates and raters
 * @param items by answers and raters
 * @param pairs every two raters
 */
public record Reliability(
        Intraclass totals,
        Intraclass items,
        Map<Metric, Statistic> alpha,
        List<Pair> pairs,
        Statistic fleiss,
        Agreement agreement)
        implements Serializable {

    /** With so few candidates every one of these numbers could easily have been another. */
    public static final int FEW_CANDIDATES = 7;

    public Reliability {
        alpha = Map.copyOf(alpha);
        pairs = List.copyOf(pairs);
    }

    /** Two raters and how far they agree. */
    public record Pair(String one, String other, Statistic quadratic, Statistic unweighted) implements Serializable {}

    public static Reliability of(PanelResult result) {
        var raters = raters(result.scores());
        var items = items(result.scores(), raters);
        return new Reliability(
                Intraclass.of(totals(result, raters)),
                Intraclass.of(items),
                Map.of(
                        Metric.NOMINAL, KrippendorffAlpha.of(items, Metric.NOMINAL),
                        Metric.ORDINAL, KrippendorffAlpha.of(items, Metric.ORDINAL),
                        Metric.INTERVAL, KrippendorffAlpha.of(items, Metric.INTERVAL)),
                pairs(items, raters),
                Kappa.fleiss(items),
                Agreement.of(items));
    }

    public Statistic alpha(Metric metric) {
        return alpha.getOrDefault(metric, Statistic.NOT_COMPUTABLE);
    }

    /** The mean of all pairs; not computable when one of them is not. */
    public Statistic meanQuadratic() {
        var values =
                pairs.stream().flatMap(pair -> pair.quadratic().find().stream()).toList();
        return values.isEmpty() || values.size() < pairs.size()
                ? Statistic.NOT_COMPUTABLE
                : Statistic.of(Fraction.sum(values.stream()).over(values.size()));
    }

    /**
     * Whether raters order candidates alike and differ in how strict they are: consistency in a better band than
     * agreement.
     */
    public boolean differsInSeverity() {
        var agreement = IccBand.of(totals.variant(Variant.AGREEMENT_SINGLE));
        var consistency = IccBand.of(totals.variant(Variant.CONSISTENCY_SINGLE));
        return agreement.isPresent()
                && consistency.isPresent()
                && consistency.get().compareTo(agreement.get()) > 0;
    }

    public boolean isOfFewCandidates() {
        return totals.rows() < FEW_CANDIDATES;
    }

    private static List<String> raters(PanelScores scores) {
        return scores.candidates().stream()
                .flatMap(candidate -> candidate.counting())
                .map(ScoreSheet::rater)
                .distinct()
                .toList();
    }

    private static RatingTable totals(PanelResult result, List<String> raters) {
        return new RatingTable(result.candidates().stream()
                .map(candidate -> row(raters.stream().map(candidate.raterTotals()::get)))
                .toList());
    }

    private static RatingTable items(PanelScores scores, List<String> raters) {
        return new RatingTable(scores.candidates().stream()
                .flatMap(candidate -> {
                    var sheets = candidate.counting().toList();
                    return scores.counted()
                            .map(question -> row(raters.stream().map(rater -> level(sheets, rater, question.code()))));
                })
                .toList());
    }

    private static List<@Nullable Fraction> row(Stream<@Nullable Fraction> cells) {
        var row = new ArrayList<@Nullable Fraction>();
        cells.forEach(row::add);
        return row;
    }

    private static @Nullable Fraction level(List<ScoreSheet> sheets, String rater, String question) {
        return sheets.stream()
                .filter(sheet -> sheet.rater().equals(rater))
                .flatMap(sheet -> Optional.ofNullable(sheet.ratings().get(question)).stream())
                .findFirst()
                .map(rating -> Fraction.of(rating.level()))
                .orElse(null);
    }

    private static List<Pair> pairs(RatingTable items, List<String> raters) {
        return IntStream.range(0, raters.size())
                .boxed()
                .flatMap(one -> IntStream.range(one + 1, raters.size()).mapToObj(other -> {
                    var pair = items.pair(one, other);
                    return new Pair(raters.get(one), raters.get(other), Kappa.quadratic(pair), Kappa.unweighted(pair));
                }))
                .toList();
    }
}

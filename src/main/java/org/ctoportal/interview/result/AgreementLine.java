package org.ctoportal.interview.result;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ctoportal.interview.statistics.AlphaBand;
import org.ctoportal.interview.statistics.IccBand;
import org.ctoportal.interview.statistics.Intraclass;
import org.ctoportal.interview.statistics.Intraclass.Variant;
import org.ctoportal.interview.statistics.KappaBand;
import org.ctoportal.interview.statistics.KrippendorffAlpha.Metric;
import org.ctoportal.interview.statistics.Reliability;
import org.ctoportal.interview.statistics.Statistic;

/**
 * One number about how far the raters agree.
 *
 * @param measure name of what it measures, for its words
 * @param about the two raters it is of, or nobody
 * @param value to four decimals, or not computable
 * @param band name of the word for its size; empty where there is none
 */
public record AgreementLine(String measure, List<String> about, Statistic value, String band) implements Serializable {

    public AgreementLine {
        about = List.copyOf(about);
    }

    /** All of them, the plainest first. */
    public static List<AgreementLine> of(Reliability reliability) {
        var lines = new ArrayList<AgreementLine>();
        lines.add(plain("exact", reliability.agreement().exactShare()));
        lines.add(plain("adjacent", reliability.agreement().adjacentShare()));
        for (var variant : Variant.values()) {
            lines.add(icc("totals", reliability.totals(), variant));
        }
        for (var variant : List.of(Variant.AGREEMENT_SINGLE, Variant.AGREEMENT_MEAN, Variant.CONSISTENCY_SINGLE)) {
            lines.add(icc("items", reliability.items(), variant));
        }
        for (var metric : Metric.values()) {
            var alpha = reliability.alpha(metric);
            lines.add(line(
                    "alpha." + metric, List.of(), alpha, AlphaBand.of(alpha).map(band -> "alpha." + band)));
        }
        for (var pair : reliability.pairs()) {
            lines.add(kappa("kappa.quadratic", List.of(pair.one(), pair.other()), pair.quadratic()));
        }
        lines.add(kappa("kappa.mean", List.of(), reliability.meanQuadratic()));
        for (var pair : reliability.pairs()) {
            lines.add(kappa("kappa.unweighted", List.of(pair.one(), pair.other()), pair.unweighted()));
        }
        lines.add(kappa("kappa.fleiss", List.of(), reliability.fleiss()));
        return List.copyOf(lines);
    }

    private static AgreementLine plain(String measure, Statistic value) {
        return line(measure, List.of(), value, Optional.empty());
    }

    private static AgreementLine icc(String of, Intraclass numbers, Variant variant) {
        var value = numbers.variant(variant);
        return line(of + "." + variant, List.of(), value, IccBand.of(value).map(band -> "icc." + band));
    }

    private static AgreementLine kappa(String measure, List<String> about, Statistic value) {
        return line(measure, about, value, KappaBand.of(value).map(band -> "kappa." + band));
    }

    private static AgreementLine line(String measure, List<String> about, Statistic value, Optional<String> band) {
        return new AgreementLine(measure, about, value, band.orElse(""));
    }
}

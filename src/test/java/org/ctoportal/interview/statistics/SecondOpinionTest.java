package org.ctoportal.interview.statistics;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ctoportal.interview.statistics.KrippendorffAlpha.Metric;
import org.ctoportal.shared.Fraction;
import org.dkpro.statistics.agreement.coding.CodingAnnotationStudy;
import org.dkpro.statistics.agreement.coding.CohenKappaAgreement;
import org.dkpro.statistics.agreement.coding.FleissKappaAgreement;
import org.dkpro.statistics.agreement.coding.KrippendorffAlphaAgreement;
import org.dkpro.statistics.agreement.distance.IDistanceFunction;
import org.dkpro.statistics.agreement.distance.IntervalDistanceFunction;
import org.dkpro.statistics.agreement.distance.NominalDistanceFunction;
import org.dkpro.statistics.agreement.distance.OrdinalDistanceFunction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The same tables through a library of measures of agreement, which computes in floating point. */
class SecondOpinionTest {

    static LongStream seeds() {
        return LongStream.range(0, 40);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void alphas_are_those_of_the_library(long seed) {
        var levels = levels(new Random(seed), 3, true);
        var study = study(levels);
        var table = table(levels);

        agree(KrippendorffAlpha.of(table, Metric.NOMINAL), alpha(study, new NominalDistanceFunction()));
        agree(KrippendorffAlpha.of(table, Metric.ORDINAL), alpha(study, new OrdinalDistanceFunction()));
        agree(KrippendorffAlpha.of(table, Metric.INTERVAL), alpha(study, new IntervalDistanceFunction()));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void kappas_are_those_of_the_library(long seed) {
        var two = levels(new Random(seed), 2, false);
        var four = levels(new Random(seed), 4, false);

        agree(Kappa.unweighted(table(two)), new CohenKappaAgreement(study(two)).calculateAgreement());
        agree(Kappa.fleiss(table(four)), new FleissKappaAgreement(study(four)).calculateAgreement());
    }

    /** Fleiss and Cohen (1973): with these weights kappa is a correlation that also minds the means. */
    @ParameterizedTest
    @MethodSource("seeds")
    void quadratic_kappa_is_the_concordance_of_two_raters(long seed) {
        var rows = levels(new Random(seed), 2, false);
        var ones = rows.stream().map(row -> row[0]).toList();
        var others = rows.stream().map(row -> row[1]).toList();
        var apart = mean(ones).minus(mean(others)).squared();

        assertThat(Kappa.quadratic(table(rows)).find())
                .contains(covariance(ones, others)
                        .times(2)
                        .over(covariance(ones, ones)
                                .plus(covariance(others, others))
                                .plus(apart)));
    }

    private static Fraction mean(List<Integer> values) {
        return Fraction.of(values.stream().mapToInt(Integer::intValue).sum(), values.size());
    }

    private static Fraction covariance(List<Integer> ones, List<Integer> others) {
        var products = new ArrayList<Integer>();
        for (var row = 0; row < ones.size(); row++) {
            products.add(ones.get(row) * others.get(row));
        }
        return mean(products).minus(mean(ones).times(mean(others)));
    }

    private static double alpha(CodingAnnotationStudy study, IDistanceFunction distance) {
        return new KrippendorffAlphaAgreement(study, distance).calculateAgreement();
    }

    private static void agree(Statistic own, double library) {
        assertThat(own.find().orElseThrow().rounded(12).doubleValue()).isCloseTo(library, within(1e-9));
    }

    private static List<@Nullable Integer[]> levels(Random random, int raters, boolean missing) {
        var rows = new ArrayList<@Nullable Integer[]>();
        for (var row = 0; row < 25; row++) {
            var cells = new Integer[raters];
            var near = 1 + random.nextInt(5);
            for (var rater = 0; rater < raters; rater++) {
                cells[rater] =
                        missing && random.nextInt(6) == 0 ? null : Math.clamp(near + random.nextInt(3) - 1, 1, 5);
            }
            rows.add(cells);
        }
        return rows;
    }

    private static CodingAnnotationStudy study(List<@Nullable Integer[]> rows) {
        var study = new CodingAnnotationStudy(rows.getFirst().length);
        rows.forEach(row -> study.addItemAsArray(row));
        return study;
    }

    private static RatingTable table(List<@Nullable Integer[]> rows) {
        return new RatingTable(rows.stream()
                .<List<@Nullable Fraction>>map(row -> new ArrayList<>(Arrays.stream(row)
                        .map(cell -> cell == null ? null : Fraction.of(cell))
                        .toList()))
                .toList());
    }
}

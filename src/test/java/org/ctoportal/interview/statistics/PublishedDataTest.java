package org.ctoportal.interview.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import org.ctoportal.interview.statistics.Intraclass.Variant;
import org.ctoportal.interview.statistics.KrippendorffAlpha.Metric;
import org.ctoportal.shared.Fraction;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What everybody's textbook says must come out. */
class PublishedDataTest {

    /** Shrout and Fleiss (1979), table 2: six targets, four judges. */
    private static final RatingTable SHROUT_FLEISS = RatingTable.of(
            new int[][] {{9, 2, 5, 8}, {6, 1, 3, 2}, {8, 4, 6, 8}, {7, 1, 2, 6}, {10, 5, 6, 9}, {6, 2, 4, 7}});

    /** Krippendorff (2011): twelve units, four observers, a zero where one did not look. */
    private static final RatingTable KRIPPENDORFF = table(
            "1 1 0 1", "2 2 3 2", "3 3 3 3", "3 3 3 3", "2 2 2 2", "1 2 3 4", "4 4 4 4", "1 1 2 1", "2 2 2 2",
            "0 5 5 5", "0 0 1 1", "0 3 0 0");

    /** Fleiss (1971) in the form of textbooks: ten subjects, fourteen raters, how many chose each category. */
    private static final int[][] FLEISS = {
        {0, 0, 0, 0, 14}, {0, 2, 6, 4, 2}, {0, 0, 3, 5, 6}, {0, 3, 9, 2, 0}, {2, 2, 8, 1, 1},
        {7, 7, 0, 0, 0}, {3, 2, 6, 3, 0}, {2, 5, 3, 2, 2}, {6, 5, 2, 1, 0}, {0, 2, 2, 3, 7}
    };

    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, 0.17",
        "AGREEMENT_SINGLE, 0.29",
        "CONSISTENCY_SINGLE, 0.71",
        "ONE_WAY_MEAN, 0.44",
        "AGREEMENT_MEAN, 0.62",
        "CONSISTENCY_MEAN, 0.91"
    })
    void the_six_correlations_of_shrout_and_fleiss(Variant variant, String published) {
        assertThat(value(Intraclass.of(SHROUT_FLEISS).variant(variant)).rounded(2))
                .hasToString(published);
    }

    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.743", "ORDINAL, 0.815", "INTERVAL, 0.849"})
    void krippendorffs_own_data_with_missing_values(Metric metric, String published) {
        assertThat(value(KrippendorffAlpha.of(KRIPPENDORFF, metric)).rounded(3)).hasToString(published);
    }

    @Test
    void fleiss_kappa_of_fourteen_raters() {
        assertThat(value(Kappa.fleiss(fleiss())).rounded(3)).hasToString("0.210");
    }

    /** Fifty grant proposals, two readers: 20 both yes, 5 and 10 apart, 15 both no. */
    @Test
    void cohens_kappa_of_two_readers() {
        var rows = new ArrayList<int[]>();
        add(rows, 20, 1, 1);
        add(rows, 5, 1, 0);
        add(rows, 10, 0, 1);
        add(rows, 15, 0, 0);

        assertThat(value(Kappa.unweighted(RatingTable.of(rows.toArray(int[][]::new)))))
                .isEqualTo(Fraction.of(2, 5));
    }

    private static Fraction value(Statistic statistic) {
        return statistic.find().orElseThrow();
    }

    private static void add(List<int[]> rows, int times, int one, int other) {
        for (var time = 0; time < times; time++) {
            rows.add(new int[] {one, other});
        }
    }

    private static RatingTable fleiss() {
        return RatingTable.of(Arrays.stream(FLEISS)
                .map(counts -> {
                    var row = new ArrayList<Integer>();
                    for (var category = 0; category < counts.length; category++) {
                        for (var rater = 0; rater < counts[category]; rater++) {
                            row.add(category);
                        }
                    }
                    return row.stream().mapToInt(Integer::intValue).toArray();
                })
                .toArray(int[][]::new));
    }

    private static RatingTable table(String... rows) {
        return new RatingTable(Arrays.stream(rows)
                .<List<@Nullable Fraction>>map(row -> {
                    var cells = new ArrayList<@Nullable Fraction>();
                    Arrays.stream(row.split(" "))
                            .mapToLong(Long::parseLong)
                            .forEach(value -> cells.add(value == 0 ? null : Fraction.of(value)));
                    return cells;
                })
                .toList());
    }
}

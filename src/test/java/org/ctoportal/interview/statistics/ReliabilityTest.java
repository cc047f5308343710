package org.ctoportal.interview.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.ctoportal.interview.score.FourCandidates;
import org.ctoportal.interview.score.PanelResult;
import org.ctoportal.interview.score.PanelScores;
import org.ctoportal.interview.score.SheetStatus;
import org.ctoportal.interview.statistics.Intraclass.Variant;
import org.ctoportal.interview.statistics.KrippendorffAlpha.Metric;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Scenario S5: how far the panel of S4 agrees. */
class ReliabilityTest {

    private final Reliability reliability = Reliability.of(FourCandidates.result());

    /** S5.1. */
    @Test
    void ten_of_forty_answers_agree_and_thirty_eight_within_a_level() {
        assertThat(reliability.agreement()).isEqualTo(new Agreement(40, 10, 38));
        assertThat(shown(reliability.agreement().exactShare())).isEqualTo("0.2500");
        assertThat(shown(reliability.agreement().adjacentShare())).isEqualTo("0.9500");
    }

    /** S5.3. */
    @Test
    void mean_squares_of_the_totals() {
        var totals = reliability.totals();

        assertThat(totals.msr().rounded(6)).hasToString("0.674911");
        assertThat(totals.msc().rounded(6)).hasToString("0.477808");
        assertThat(totals.mse().rounded(6)).hasToString("0.006553");
    }

    @ParameterizedTest
    @CsvSource({
        "ONE_WAY_SINGLE, 0.5961, MODERATE",
        "AGREEMENT_SINGLE, 0.6418, MODERATE",
        "AGREEMENT_MEAN, 0.8431, GOOD",
        "CONSISTENCY_SINGLE, 0.9714, EXCELLENT",
        "CONSISTENCY_MEAN, 0.9903, EXCELLENT"
    })
    void correlations_of_the_totals(Variant variant, String value, IccBand band) {
        var correlation = reliability.totals().variant(variant);

        assertThat(shown(correlation)).isEqualTo(value);
        assertThat(IccBand.of(correlation)).contains(band);
    }

    @Test
    void raters_rank_alike_but_differ_in_severity() {
        assertThat(reliability.differsInSeverity()).isTrue();
        assertThat(reliability.isOfFewCandidates()).isTrue();
    }

    /** S5.4. */
    @ParameterizedTest
    @CsvSource({"AGREEMENT_SINGLE, 0.6443", "AGREEMENT_MEAN, 0.8446", "CONSISTENCY_SINGLE, 0.7518"})
    void correlations_of_forty_answers(Variant variant, String value) {
        assertThat(shown(reliability.items().variant(variant))).isEqualTo(value);
        assertThat(reliability.items().rows()).isEqualTo(40);
    }

    /** S5.5. */
    @ParameterizedTest
    @CsvSource({"NOMINAL, 0.2528", "ORDINAL, 0.6406", "INTERVAL, 0.6225"})
    void alphas_are_below_the_lower_limit(Metric metric, String value) {
        assertThat(shown(reliability.alpha(metric))).isEqualTo(value);
        assertThat(AlphaBand.of(reliability.alpha(metric))).contains(AlphaBand.TOO_LOW);
    }

    /** S5.6. */
    @Test
    void kappas_of_every_two_raters() {
        assertThat(reliability.pairs())
                .extracting(pair -> pair.one() + "-" + pair.other() + " " + shown(pair.quadratic()))
                .containsExactly("P1-P2 0.6786", "P1-P3 0.7258", "P2-P3 0.5292");
        assertThat(shown(reliability.meanQuadratic())).isEqualTo("0.6445");
    }

    @Test
    void a_kappa_below_zero_is_one_all_the_same() {
        var unweighted = reliability.pairs().getLast().unweighted();

        assertThat(shown(unweighted)).isEqualTo("-0.0536");
        assertThat(KappaBand.of(unweighted)).contains(KappaBand.POOR);
    }

    @Test
    void fleiss_kappa_of_all_three() {
        assertThat(shown(reliability.fleiss())).isEqualTo("0.2465");
        assertThat(KappaBand.of(reliability.fleiss())).contains(KappaBand.FAIR);
    }

    /** S5.9. */
    @ParameterizedTest
    @EnumSource(Variant.class)
    void no_correlation_is_computable_where_everybody_gave_the_same(Variant variant) {
        var same = Reliability.of(result(FourCandidates.all(4)));

        assertThat(same.totals().variant(variant)).isEqualTo(Statistic.NOT_COMPUTABLE);
        assertThat(same.items().variant(variant).shown()).isEmpty();
        assertThat(IccBand.of(same.totals().variant(variant))).isEmpty();
    }

    /** S5.9. */
    @Test
    void nothing_but_agreement_is_computable_where_everybody_gave_the_same() {
        var same = Reliability.of(result(FourCandidates.all(4)));

        assertThat(same.alpha().values()).containsOnly(Statistic.NOT_COMPUTABLE);
        assertThat(same.pairs())
                .allMatch(pair ->
                        !pair.quadratic().isComputable() && !pair.unweighted().isComputable());
        assertThat(same.meanQuadratic().isComputable()).isFalse();
        assertThat(same.fleiss().isComputable()).isFalse();
        assertThat(same.differsInSeverity()).isFalse();
        assertThat(shown(same.agreement().exactShare())).isEqualTo("1.0000");
    }

    @Test
    void a_rater_who_stepped_back_takes_the_candidate_out_of_what_needs_everybody() {
        var recused = Reliability.of(result(FourCandidates.changed(
                FourCandidates.scores(), "Blake", "P3", sheet -> sheet.become(SheetStatus.RECUSED))));

        assertThat(recused.totals().rows()).isEqualTo(3);
        assertThat(recused.items().rows()).isEqualTo(30);
        assertThat(recused.agreement().cells()).isEqualTo(40);
        assertThat(recused.alpha(Metric.ORDINAL).isComputable()).isTrue();
    }

    @Test
    void one_rater_alone_agrees_with_nobody() {
        var scores = FourCandidates.scores();
        for (var candidate : List.of("Avery", "Blake", "Casey", "Drew")) {
            for (var rater : List.of("P2", "P3")) {
                scores = FourCandidates.changed(scores, candidate, rater, sheet -> sheet.become(SheetStatus.OPEN));
            }
        }
        var alone = Reliability.of(result(scores));

        assertThat(alone.totals().variant(Variant.AGREEMENT_SINGLE).isComputable())
                .isFalse();
        assertThat(alone.alpha(Metric.NOMINAL).isComputable()).isFalse();
        assertThat(alone.pairs()).isEmpty();
        assertThat(alone.meanQuadratic().isComputable()).isFalse();
        assertThat(alone.agreement().exactShare().isComputable()).isFalse();
    }

    @Test
    void nobody_at_all_is_no_error() {
        var scores = FourCandidates.scores();
        var nobody = Reliability.of(
                result(new PanelScores(scores.rules(), scores.questions(), scores.weights(), List.of(), List.of())));

        assertThat(nobody.totals().variant(Variant.CONSISTENCY_MEAN).isComputable())
                .isFalse();
        assertThat(nobody.fleiss().isComputable()).isFalse();
    }

    private static PanelResult result(PanelScores scores) {
        return PanelResult.of(scores, List.of());
    }

    private static String shown(Statistic statistic) {
        return statistic.shown().orElseThrow().toPlainString();
    }
}

package org.ctoportal.interview.statistics;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BandTest {

    @ParameterizedTest
    @CsvSource({
        "-0.2, POOR",
        "0.4999, POOR",
        "0.5, MODERATE",
        "0.7499, MODERATE",
        "0.75, GOOD",
        "0.8999, GOOD",
        "0.9, EXCELLENT"
    })
    void words_for_correlations(BigDecimal value, IccBand band) {
        assertThat(IccBand.of(statistic(value))).contains(band);
    }

    @ParameterizedTest
    @CsvSource({"0.6669, TOO_LOW", "0.667, TENTATIVE", "0.7999, TENTATIVE", "0.8, RELIABLE", "-1, TOO_LOW"})
    void words_for_alphas(BigDecimal value, AlphaBand band) {
        assertThat(AlphaBand.of(statistic(value))).contains(band);
    }

    @ParameterizedTest
    @CsvSource({
        "-0.0001, POOR",
        "0, SLIGHT",
        "0.2, SLIGHT",
        "0.21, FAIR",
        "0.4, FAIR",
        "0.41, MODERATE",
        "0.6, MODERATE",
        "0.61, SUBSTANTIAL",
        "0.8, SUBSTANTIAL",
        "0.81, ALMOST_PERFECT",
        "1, ALMOST_PERFECT"
    })
    void words_for_kappas(BigDecimal value, KappaBand band) {
        assertThat(KappaBand.of(statistic(value))).contains(band);
    }

    @Test
    void there_is_no_word_for_what_is_not_computable() {
        assertThat(IccBand.of(Statistic.NOT_COMPUTABLE)).isEmpty();
        assertThat(AlphaBand.of(Statistic.NOT_COMPUTABLE)).isEmpty();
        assertThat(KappaBand.of(Statistic.NOT_COMPUTABLE)).isEmpty();
        assertThat(Statistic.NOT_COMPUTABLE.shown()).isEmpty();
    }

    private static Statistic statistic(BigDecimal value) {
        return Statistic.of(Fraction.of(value));
    }
}

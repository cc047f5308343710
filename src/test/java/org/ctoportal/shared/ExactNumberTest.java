package org.ctoportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class ExactNumberTest {

    @Test
    void numbers_are_decimals_where_they_end_and_fractions_where_they_do_not() {
        assertThat(ExactNumber.text(Fraction.of(13, 20))).isEqualTo("0.65");
        assertThat(ExactNumber.text(Fraction.of(13, 3))).isEqualTo("13/3 (4.3333…)");
        assertThat(ExactNumber.text(Fraction.of(100))).isEqualTo("100");
        assertThat(ExactNumber.percent(Fraction.of(3, 20))).isEqualTo("15%");
        assertThat(ExactNumber.signed(Fraction.of(3, 8), 3)).isEqualTo("+0.375");
        assertThat(ExactNumber.signed(Fraction.of(-3, 40), 3)).isEqualTo("-0.075");
    }
}

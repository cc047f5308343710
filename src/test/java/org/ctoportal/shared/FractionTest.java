package org.ctoportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @Test
    void equal_fractions_are_equal_however_they_were_written() {
        assertThat(Fraction.of(-6, -9))
                .isEqualTo(Fraction.of(2, 3))
                .hasToString(Fraction.of(2, 3).toString());
        assertThat(Fraction.of(3, -6)).isEqualTo(Fraction.of(-1, 2));
        assertThat(Fraction.of(new BigDecimal("16.125"))).isEqualTo(Fraction.of(129, 8));
        assertThat(Fraction.of(new BigDecimal("4E+2"))).isEqualTo(Fraction.of(400));
    }

    @Test
    void three_thirds_are_one() {
        assertThat(Fraction.sum(IntStream.range(0, 3).mapToObj(i -> Fraction.of(1, 3))))
                .isEqualTo(Fraction.ONE);
    }

    @ParameterizedTest
    @CsvSource({"731, 200, 2, 3.66", "-731, 200, 2, -3.66", "1, 3, 4, 0.3333", "2, 3, 0, 1", "7, 1, 2, 7.00"})
    void a_half_is_rounded_away_from_zero(long numerator, long denominator, int places, String shown) {
        assertThat(Fraction.of(numerator, denominator).rounded(places)).isEqualTo(new BigDecimal(shown));
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Fraction.ONE.over(Fraction.ZERO));
    }

    @Test
    void sums_and_products_follow_the_laws_of_arithmetic() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 300; round++) {
            var a = any(random);
            var b = any(random);
            var c = any(random);

            assertThat(a.plus(b).minus(b)).isEqualTo(a);
            assertThat(a.plus(b).times(c)).isEqualTo(a.times(c).plus(b.times(c)));
            assertThat(Integer.signum(a.compareTo(b))).isEqualTo(a.minus(b).signum());
            if (!b.isZero()) {
                assertThat(a.over(b).times(b)).isEqualTo(a);
            }
        }
    }

    private static Fraction any(RandomGenerator random) {
        return Fraction.of(random.nextLong(-1000, 1000), random.nextLong(1, 1000));
    }
}

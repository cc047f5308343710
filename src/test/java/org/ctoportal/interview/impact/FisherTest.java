package org.ctoportal.interview.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigInteger;
import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;

/** The library's exact test beside one in whole numbers, which knows no rounding. */
class FisherTest {

    /** Fisher, The Design of Experiments: a lady who names three of four cups right each way. */
    @Test
    void the_lady_tasting_tea() {
        assertThat(new ImpactLine(new GroupFlow("Y", 4, 1), new GroupFlow("X", 4, 3), Fraction.of(1, 3)).fisher())
                .hasToString("0.4857");
    }

    @Test
    void every_table_comes_out_as_by_counting() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 400; round++) {
            var one = any("X", random);
            var other = any("Y", random);

            assertThat(new ImpactLine(other, one, null).fisher())
                    .as("%s %s", one, other)
                    .isEqualTo(counted(one, other).rounded(4));
        }
    }

    private static GroupFlow any(String group, RandomGenerator random) {
        var came = random.nextInt(5, 70);
        return new GroupFlow(group, came, random.nextInt(came + 1));
    }

    /** Of all ways to choose those who went on, the part that is no more likely than what happened. */
    private static Fraction counted(GroupFlow one, GroupFlow other) {
        var wentOn = one.wentOn() + other.wentOn();
        var seen = ways(one, other, one.wentOn(), wentOn);
        var rarer = IntStream.rangeClosed(Math.max(0, wentOn - other.came()), Math.min(wentOn, one.came()))
                .mapToObj(of -> ways(one, other, of, wentOn))
                .filter(ways -> ways.compareTo(seen) <= 0)
                .reduce(BigInteger.ZERO, BigInteger::add);
        return new Fraction(rarer, choose(one.came() + other.came(), wentOn));
    }

    private static BigInteger ways(GroupFlow one, GroupFlow other, int ofOne, int wentOn) {
        return choose(one.came(), ofOne).multiply(choose(other.came(), wentOn - ofOne));
    }

    private static BigInteger choose(int all, int some) {
        var ways = BigInteger.ONE;
        for (var step = 1; step <= some; step++) {
            ways = ways.multiply(BigInteger.valueOf(all - some + step)).divide(BigInteger.valueOf(step));
        }
        return ways;
    }
}

package org.ctoportal.interview.impact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.random.RandomGenerator;
import java.util.stream.IntStream;
import org.ctoportal.shared.Fraction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FisherExactTest {

    /**
     * In this order: Fisher's lady tasting tea; his twins of convicts, as in the manual of R; the example of the encyclopedia;
     * the two of SciPy's manual.
     */
    @ParameterizedTest
    @CsvSource({
        "4, 3, 4, 1, 0.4857143",
        "17, 2, 13, 10, 0.0005367",
        "10, 1, 14, 11, 0.0027595",
        "8, 6, 5, 1, 0.1025641",
        "10, 8, 6, 1, 0.0349650"
    })
    void published_tables_come_out_as_published(int came, int wentOn, int others, int othersWentOn, String p) {
        assertThat(FisherExact.of(new GroupFlow("X", came, wentOn), new GroupFlow("Y", others, othersWentOn))
                        .rounded(7))
                .hasToString(p);
    }

    /** 19 of 25 and 10 of 12 have as many ways, 11,688,600; with rounded logarithms the test says 0.6972. */
    @Test
    void a_table_exactly_as_likely_as_the_one_seen_is_counted() {
        assertThat(FisherExact.of(new GroupFlow("X", 25, 20), new GroupFlow("Y", 12, 9)))
                .isEqualTo(Fraction.ONE);
    }

    @Test
    void it_is_the_same_from_either_side() {
        assertThat(FisherExact.of(new GroupFlow("X", 60, 30), new GroupFlow("Y", 40, 14)))
                .isEqualTo(FisherExact.of(new GroupFlow("Y", 40, 14), new GroupFlow("X", 60, 30)));
    }

    /** Every person has a place, and every choice of so many of them is gone through. */
    @Test
    void every_small_table_comes_out_as_by_going_through_all_choices() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 200; round++) {
            var one = any("X", random);
            var other = any("Y", random);

            assertThat(FisherExact.of(one, other)).as("%s %s", one, other).isEqualTo(goneThrough(one, other));
        }
    }

    @Test
    void thousands_of_applicants_are_no_burden() {
        assertThat(FisherExact.of(new GroupFlow("X", 2500, 1300), new GroupFlow("Y", 2500, 1200))
                        .rounded(4))
                .hasToString("0.0051");
    }

    private static GroupFlow any(String group, RandomGenerator random) {
        var came = random.nextInt(1, 8);
        return new GroupFlow(group, came, random.nextInt(came + 1));
    }

    private static Fraction goneThrough(GroupFlow one, GroupFlow other) {
        var ofOne = (1 << one.came()) - 1;
        var wentOn = one.wentOn() + other.wentOn();
        var counts = new long[one.came() + 1];
        IntStream.range(0, 1 << (one.came() + other.came()))
                .filter(chosen -> Integer.bitCount(chosen) == wentOn)
                .forEach(chosen -> counts[Integer.bitCount(chosen & ofOne)]++);
        var all = IntStream.range(0, counts.length).mapToLong(at -> counts[at]).sum();
        var rarer = IntStream.range(0, counts.length)
                .mapToLong(at -> counts[at])
                .filter(count -> count <= counts[one.wentOn()])
                .sum();
        return Fraction.of(rarer, all);
    }
}

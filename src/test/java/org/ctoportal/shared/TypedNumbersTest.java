package org.ctoportal.shared;

import static org.assertj.core.api.Assertions.assertThat;

import org.ctoportal.testing.Corpora;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What is typed as a number is the number everybody reads there, or none. */
@Corpus("E5")
class TypedNumbersTest {

    static Iterable<String> numbers() {
        return Corpora.numbers();
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void an_amount_is_what_everybody_reads_or_none(String typed) {
        var plain = typed.strip().replaceAll("[$,\\s]", "");

        Money.find(typed).ifPresent(amount -> {
            assertThat(typed.strip()).matches("\\$? *[0-9]{1,3}(,?[0-9]{3})*(\\.[0-9]{1,2})?");
            assertThat(amount.amount()).isEqualByComparingTo(plain);
        });
    }

    @Test
    void some_of_them_are_numbers() {
        assertThat(Corpora.numbers().stream().flatMap(typed -> Money.find(typed).stream()))
                .contains(Money.of("0"), Money.of("12"))
                .hasSizeLessThan(12);
        assertThat(Money.find("1,000,000.5")).contains(Money.of("1000000.50"));
    }

    @ParameterizedTest
    @MethodSource("numbers")
    void so_is_a_percentage(String typed) {
        Percent.find(typed).ifPresent(percent -> {
            assertThat(typed.strip()).matches("[0-9]{1,4}(\\.[0-9]{1,4})? *%?");
            assertThat(percent.value()).isEqualByComparingTo(typed.replaceAll("[%\\s]", ""));
        });
    }
}

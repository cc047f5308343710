package org.ctoportal.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.ctoportal.testing.Corpus;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoneyTest {

    @ParameterizedTest
    @CsvSource({"112500, '$112,500'", "84805.7, '$84,805.70'", "0.5, $0.50", "0, $0", "-3.1, -$3.10"})
    void an_amount_reads_as_in_a_sentence(String amount, String text) {
        assertThat(Money.of(amount).text()).isEqualTo(text);
    }

    @Test
    void cents_are_shown_where_they_matter() {
        assertThat(Money.of("78750").exact()).isEqualTo("$78,750.00");
    }

    @Test
    void half_a_cent_is_rounded_up_and_never_in_silence() {
        assertThat(Money.rounded(new BigDecimal("0.125"))).isEqualTo(Money.of("0.13"));
        assertThatExceptionOfType(ArithmeticException.class).isThrownBy(() -> Money.of("0.125"));
    }

    @ParameterizedTest
    @CsvSource({"'$112,500', 112500", "112500.5, 112500.50", "' $ 1,250.00 ', 1250", "7, 7"})
    void an_amount_may_be_typed_as_people_do(String typed, String amount) {
        assertThat(Money.find(typed)).contains(Money.of(amount));
    }

    @Corpus("E5")
    @ParameterizedTest
    @ValueSource(strings = {"", "competitive", "-5", "1.234", "12.500,00", "1e5", "DOE", "112500 to 133729"})
    void what_is_no_amount_is_none(String typed) {
        assertThat(Money.find(typed)).isEmpty();
    }

    @Test
    void a_percentage_is_typed_with_or_without_its_sign() {
        assertThat(Percent.find("2.50 %")).contains(Percent.of("2.5"));
        assertThat(Percent.find("two")).isEmpty();
        assertThat(Percent.of("2.5").growth()).isEqualByComparingTo("1.025");
    }

    @Test
    void a_fiscal_year_is_july_through_june() {
        assertThat(FiscalYear.of(LocalDate.of(2026, 6, 30)).text()).isEqualTo("2025-26");
        assertThat(FiscalYear.of(LocalDate.of(2026, 7, 1)))
                .isEqualTo(new FiscalYear(2026))
                .returns(LocalDate.of(2026, 7, 1), FiscalYear::firstDay)
                .returns(LocalDate.of(2027, 6, 30), FiscalYear::lastDay);
        assertThat(new FiscalYear(2099).text()).isEqualTo("2099-00");
    }
}

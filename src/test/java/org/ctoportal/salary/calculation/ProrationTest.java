package org.ctoportal.salary.calculation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.random.RandomGenerator;
import org.ctoportal.shared.FiscalYear;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ProrationTest {

    /** Scenario S2.3. */
    @ParameterizedTest
    @CsvSource({"112500, '$78,750.00'", "121151, '$84,805.70'"})
    void pay_of_182_of_260_contract_days(String year, String firstYear) {
        assertThat(Proration.days(182, 260).of(Money.of(year)).amount().exact()).isEqualTo(firstYear);
    }

    @Test
    void the_daily_rate_of_the_first_step() {
        assertThat(Proration.dailyRate(Money.of("112500"), 260))
                .isEqualTo(new Figure(Money.of("432.69"), "$112,500 ÷ 260 ≈ $432.6923 → $432.69"));
    }

    /** Scenario S13, case d: 0.6 of full time, 45 of 260 days unpaid. */
    @Test
    void full_time_equivalent_and_days_are_rounded_once() {
        assertThat(new Proration(new BigDecimal("0.6"), 215, 260).of(Money.of("3000")))
                .isEqualTo(new Figure(Money.of("1488.46"), "$3,000 × 0.6 × 215/260 ≈ $1,488.4615 → $1,488.46"));
    }

    @Test
    void a_whole_year_is_the_whole_pay() {
        assertThat(Proration.days(260, 260).of(Money.of("112500")).amount()).isEqualTo(Money.of("112500"));
    }

    @Test
    void two_parts_of_a_year_add_up_to_it_but_for_a_cent() {
        var random = RandomGenerator.of("L64X128MixRandom");
        for (var round = 0; round < 500; round++) {
            var year = new Money(BigDecimal.valueOf(random.nextLong(1, 20_000_000), 2));
            var of = random.nextInt(1, 367);
            var days = random.nextInt(0, of + 1);
            var sum = Proration.days(days, of)
                    .of(year)
                    .amount()
                    .plus(Proration.days(of - days, of).of(year).amount());

            assertThat(sum.amount().subtract(year.amount()).abs()).isLessThanOrEqualTo(new BigDecimal("0.01"));
        }
    }

    @ParameterizedTest
    @CsvSource({"0, 1, 260", "1.1, 1, 260", "0.12345, 1, 260", "1, -1, 260", "1, 261, 260", "1, 0, 0", "1, 1, 367"})
    void what_is_no_part_of_a_year_is_refused(BigDecimal fullTime, int days, int of) {
        assertThatIllegalArgumentException().isThrownBy(() -> new Proration(fullTime, days, of));
    }

    @ParameterizedTest
    @CsvSource({"2026-06-01, 260", "2026-07-01, 260", "2026-10-19, 182", "2027-06-30, 1", "2027-07-01, 0"})
    void days_left_are_estimated_by_weekdays(LocalDate start, int days) {
        var year = new FiscalYear(2026);

        assertThat(new ContractYear(year.firstDay(), year.lastDay(), 260).daysLeft(start))
                .isEqualTo(days);
    }
}

package org.ctoportal.compensation.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.ctoportal.rules.book.StarterRules;
import org.ctoportal.testing.CedarHollow;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class EmployeeRetentionTest {

    private static final LocalDate MADE = LocalDate.of(2026, 7, 6);
    private static final LocalDate LAST = LocalDate.of(2026, 9, 1);
    private static final LocalDate LEFT = LocalDate.of(2027, 1, 15);

    @Test
    void the_longest_rule_of_the_state_and_the_country_counts() {
        var claim = record("WI", RecordClass.CLAIM, null);

        assertThat(claim.words())
                .extracting(word -> word.source().split(";")[0] + " " + word.until())
                .contains("29 CFR 516.5 2029-09-01")
                .hasSize(2);
        assertThat(claim.until()).contains(LAST.plusYears(7));
        assertThat(record("TX", RecordClass.CREDENTIAL, null).until()).contains(LAST.plusYears(2));
    }

    @Test
    void what_counts_from_the_end_of_employment_is_open_until_then() {
        assertThat(record("CA", RecordClass.PAYMENT, null).isOpen()).isTrue();
        assertThat(record("CA", RecordClass.PAYMENT, null).until()).isEmpty();
        assertThat(record("CA", RecordClass.PAYMENT, LEFT).until()).contains(LEFT.plusYears(3));
    }

    @Test
    void every_class_but_what_is_somebody_s_own_has_a_rule_everywhere() {
        for (var one : RecordClass.values()) {
            assertThat(retention("TX").of(one).isEmpty()).as(one.name()).isEqualTo(one == RecordClass.ELIGIBILITY);
            assertThat(retention("WI").of(one).isEmpty()).as(one.name()).isEqualTo(one == RecordClass.ELIGIBILITY);
        }
    }

    private static EmployeeRecord record(String state, RecordClass of, @Nullable LocalDate left) {
        return new EmployeeRecord(of, "", LAST, retention(state).of(of, MADE, LAST, left), "");
    }

    private static EmployeeRetention retention(String state) {
        return new EmployeeRetention(
                StarterRules.book(), CedarHollow.profile(state, CedarHollow.facts()), LocalDate.of(2026, 11, 27));
    }
}

package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ctoportal.compensation.award.CostClaim.Cost;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

class ReimbursementTest {

    private static final LocalDate RESULTS = LocalDate.of(2026, 9, 1);

    @Test
    void what_partners_pay_and_travel_are_not_reimbursed() {
        var paid = claim("450", "450", true, 10);

        assertThat(paid.amount()).isEqualTo(Money.of("395"));
        assertThat(paid.steps())
                .extracting(Step::kind)
                .containsExactly(
                        Step.Kind.COST, Step.Kind.COST, Step.Kind.PAID_BY_OTHERS, Step.Kind.NOT_COVERED, Step.Kind.SUM);
    }

    @Test
    void without_a_partner_all_costs_count_up_to_the_cap() {
        assertThat(claim("450", "0", true, 10).amount()).isEqualTo(Money.of("845"));
        assertThat(claim("599", "0", true, 10).amount()).isEqualTo(Money.of("900"));
    }

    @Test
    void nothing_is_reimbursed_before_passing_or_after_the_days_to_claim() {
        assertThat(claim("450", "0", false, 10).refusal()).isEqualTo(Refusal.NOT_PASSED);
        assertThat(claim("450", "0", true, 61).refusal()).isEqualTo(Refusal.TOO_LATE);
        assertThat(claim("450", "0", true, 60).isGranted()).isTrue();
    }

    @Test
    void results_from_before_the_policy_bring_nothing() {
        var terms = ScenarioThirteen.terms(RESULTS.plusDays(1), null);

        assertThat(ClaimCheck.of(
                                terms,
                                "Chief Technology Officer",
                                BigDecimal.ONE,
                                costs("450", "0", true, 10),
                                new ClaimsBefore(List.of(), List.of()),
                                Money.NONE)
                        .refusal())
                .isEqualTo(Refusal.NOT_YET_IN_FORCE);
    }

    @Test
    void who_leaves_early_pays_back_the_months_not_served() {
        var paidOn = LocalDate.of(2026, 10, 1);
        var back = Reimbursement.repayment(ScenarioThirteen.terms(), Money.of("395"), paidOn, paidOn.plusMonths(9));

        assertThat(back.amount()).isEqualTo(Money.of("246.88"));
        assertThat(back.steps().getLast().figures()).containsExactly("$395.00 × 15/24 ≈ $246.8750 → $246.88");
        assertThat(Reimbursement.repayment(ScenarioThirteen.terms(), Money.of("395"), paidOn, paidOn.plusMonths(24))
                        .amount())
                .isEqualTo(Money.NONE);
    }

    private static ClaimOutcome claim(String exam, String partner, boolean passed, int days) {
        return ClaimCheck.of(
                ScenarioThirteen.terms(),
                "chief technology officer",
                BigDecimal.ONE,
                costs(exam, partner, passed, days),
                new ClaimsBefore(List.of(), List.of()),
                Money.NONE);
    }

    private static CostClaim costs(String exam, String partner, boolean passed, int days) {
        return new CostClaim(
                ScenarioThirteen.CETL,
                List.of(
                        new Cost(CostKind.TRAVEL, Money.of("120"), Money.NONE),
                        new Cost(CostKind.EXAMINATION, Money.of(exam), Money.of(partner)),
                        new Cost(CostKind.PREPARATION, Money.of("395"), Money.NONE)),
                RESULTS,
                passed,
                RESULTS.plusDays(days));
    }
}

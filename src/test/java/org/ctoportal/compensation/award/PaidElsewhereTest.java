package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.compensation.award.CostClaim.Cost;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

/** The same costs claimed by two policies of a district (CP-NODUP). */
class PaidElsewhereTest extends ClaimsOfOne {

    private static final String OTHER = "5200 Technology staff";

    @Test
    void what_another_policy_paid_for_the_same_result_is_subtracted_or_refused() {
        elsewhere(pass(cost(CostKind.PREPARATION, "395")), "300");

        assertThat(check(pass(cost(CostKind.PREPARATION, "395")))).satisfies(outcome -> {
            assertThat(outcome.amount()).isEqualTo(Money.of("95"));
            assertThat(outcome.steps()).contains(Step.of(Step.Kind.PAID_ELSEWHERE, "$300.00", OTHER));
        });
        assertThat(check(pass(cost(CostKind.EXAMINATION, "450"))).amount())
                .as("another cost of the same result")
                .isEqualTo(Money.of("450"));
        assertThat(check(costs("395", OCTOBER.plusDays(1))).amount())
                .as("another attempt")
                .isEqualTo(Money.of("395"));

        elsewhere.clear();
        elsewhere(pass(cost(CostKind.PREPARATION, "395")), "395");
        var refused = check(pass(cost(CostKind.PREPARATION, "395")));
        assertThat(refused.refusal()).isEqualTo(Refusal.COST_PAID);
        assertThat(Refusal.COST_PAID.clause(ClaimKind.COSTS)).isEqualTo("CP-NODUP");
    }

    @Test
    void a_sum_for_several_costs_counts_first_for_what_is_not_claimed_here() {
        elsewhere(pass(cost(CostKind.PREPARATION, "395"), cost(CostKind.EXAMINATION, "450")), "500");

        assertThat(given(pass(cost(CostKind.EXAMINATION, "450")))).isEqualTo("$345.00");
        assertThat(given(pass(cost(CostKind.PREPARATION, "395"))))
                .as("845 of 845 are paid")
                .isEqualTo("COST_PAID CP-NODUP");
    }

    @Test
    void an_advance_by_another_policy_counts_for_the_pass_that_would_keep_it_and_is_not_counted_twice_with_the_pass() {
        var advanced = elsewhere(advance("450", OCTOBER.minusMonths(2)), "450", 12);
        assertThat(check(pass(cost(CostKind.EXAMINATION, "450"))).refusal()).isEqualTo(Refusal.COST_PAID);
        assertThat(check(advance("450", OCTOBER)).refusal()).isEqualTo(Refusal.COST_PAID);

        var both = pass(cost(CostKind.EXAMINATION, "450"), cost(CostKind.PREPARATION, "395"));
        elsewhere(both, "100");
        assertThat(check(both).amount()).isEqualTo(Money.of("295"));
        assertThat(check(advance("450", OCTOBER)).refusal()).isEqualTo(Refusal.PASSED);

        elsewhere.clear();
        elsewhere.add(new OtherClaim(OTHER, advanced.claim().repaid()));
        assertThat(check(pass(cost(CostKind.EXAMINATION, "450"))).amount()).isEqualTo(Money.of("450"));
    }

    @Test
    void an_advance_by_another_policy_is_subtracted_once_over_all_results() {
        elsewhere(advance("450", OCTOBER.minusMonths(2)), "450", 12);
        var first = pass(cost(CostKind.EXAMINATION, "450"), cost(CostKind.PREPARATION, "395"));
        assertThat(given(first)).isEqualTo("$395.00");
        assertThat(given(later("400"))).isEqualTo("$400.00");
        assertThat(isPaidTwice(first, granted.getFirst().outcome(), granted.subList(1, 2)))
                .isFalse();

        granted.clear();
        assertThat(given(pass(cost(CostKind.EXAMINATION, "300"), cost(CostKind.PREPARATION, "100"))))
                .isEqualTo("$100.00");
        assertThat(given(later("400"))).as("300 + 100 + 400 - 450").isEqualTo("$250.00");

        granted.clear();
        var theirs = check(first);
        elsewhere.add(new OtherClaim(
                OTHER, earlier(first, ClaimOutcome.paid(theirs.amount(), Money.of("450"), theirs.steps()))));
        assertThat(given(later("400"))).as("used up there").isEqualTo("$400.00");
    }

    private static CostClaim later(String examination) {
        var results = OCTOBER.plusDays(19);
        return new CostClaim(CETL, List.of(cost(CostKind.EXAMINATION, examination)), results, true, results);
    }

    @Test
    void dues_and_renewal_fees_are_the_same_by_organization_and_day_and_by_the_renewal() {
        elsewhere(dues("ISTE", OCTOBER), "320");
        assertThat(check(dues("iste", OCTOBER)).refusal()).isEqualTo(Refusal.COST_PAID);
        assertThat(check(dues("ISTE", OCTOBER.plusDays(40))).amount()).isEqualTo(Money.of("320"));
        assertThat(check(dues("CoSN", OCTOBER)).amount()).isEqualTo(Money.of("320"));

        elsewhere(renewal(OCTOBER.plusYears(1)), "100");
        assertThat(check(renewal(OCTOBER.plusYears(1))).amount()).isEqualTo(Money.of("99"));
        assertThat(check(renewal(OCTOBER.plusYears(4))).amount()).isEqualTo(Money.of("150"));
    }

    @Test
    void what_is_only_checked_elsewhere_refuses_nothing() {
        var claim = pass(cost(CostKind.PREPARATION, "395"));
        elsewhere.add(new OtherClaim(
                OTHER, new EarlierClaim(claim, check(claim), claim.claimedOn(), EarlierClaim.State.CHECKED)));

        assertThat(check(claim).amount()).isEqualTo(Money.of("395"));
        assertThat(isPaidTwice(claim, check(claim))).isFalse();
    }

    @Test
    void what_was_approved_elsewhere_since_the_check_is_seen_at_the_approval() {
        var claim = pass(cost(CostKind.PREPARATION, "395"));
        var checked = check(claim);
        assertThat(isPaidTwice(claim, checked)).isFalse();

        elsewhere(claim, "300");
        assertThat(isPaidTwice(claim, checked)).isTrue();
        assertThat(isPaidTwice(claim, check(claim)))
                .as("95 that the other left")
                .isFalse();
    }

    @Test
    void whoever_claims_what_and_where_first_nothing_is_paid_beyond_the_cost() {
        var random = new Random(395);
        for (var round = 0; round < 200; round++) {
            var real = Stream.of(CostKind.PREPARATION, CostKind.EXAMINATION)
                    .map(kind -> cost(kind, String.valueOf(100 + random.nextInt(500))))
                    .toList();
            var open = List.of(new ArrayList<>(real), new ArrayList<>(real));
            var granted = List.of(new ArrayList<EarlierClaim>(), new ArrayList<EarlierClaim>());
            while (!open.get(0).isEmpty() || !open.get(1).isEmpty()) {
                var policy = open.get(0).isEmpty() ? 1 : open.get(1).isEmpty() ? 0 : random.nextInt(2);
                var some = 1 + random.nextInt(open.get(policy).size());
                var claim = pass(open.get(policy).subList(0, some).toArray(Cost[]::new));
                open.get(policy).subList(0, some).clear();
                var others = granted.get(1 - policy).stream()
                        .map(other -> new OtherClaim("Policy " + (1 - policy), other))
                        .toList();
                var before = new ClaimsBefore(granted.get(policy), others);
                var limit = Money.of(String.valueOf(200 + 300 * policy));
                var outcome = check(claim, before, limit);
                if (outcome.isGranted()) {
                    granted.get(policy).add(earlier(claim, outcome));
                }
            }
            var paid = Money.sum(granted.stream()
                    .flatMap(List::stream)
                    .map(claim -> claim.outcome().amount()));
            assertThat(paid.isMoreThan(Money.sum(real.stream().map(Cost::amount))))
                    .isFalse();
        }
    }

    private static ClaimOutcome check(CostClaim claim, ClaimsBefore before, Money limit) {
        var covered = Set.of(CostKind.PREPARATION, CostKind.EXAMINATION);
        return Reimbursement.of(ScenarioThirteen.terms(), new Recognition.Reimbursement(limit, covered), claim, before);
    }

    private boolean isPaidTwice(CostClaim claim, ClaimOutcome checked) {
        return isPaidTwice(claim, checked, List.of());
    }

    private boolean isPaidTwice(CostClaim claim, ClaimOutcome checked, List<EarlierClaim> own) {
        return ClaimCheck.isPaidTwice(claim, checked, new ClaimsBefore(own, elsewhere));
    }

    private static CostClaim pass(Cost... costs) {
        return new CostClaim(CETL, List.of(costs), OCTOBER, true, OCTOBER.plusDays(10));
    }

    private static CostClaim dues(String organization, LocalDate day) {
        return new CostClaim(
                ClaimKind.DUES,
                CETL,
                organization,
                List.of(cost(CostKind.DUES, "320")),
                BigDecimal.ZERO,
                day,
                false,
                null,
                day);
    }

    private static CostClaim renewal(LocalDate expires) {
        return ClaimsOfOne.claim(
                ClaimKind.RENEWAL,
                CETL,
                List.of(cost(CostKind.RENEWAL_FEE, "199")),
                "0",
                OCTOBER,
                new CostClaim.Renewal(expires, OCTOBER.minusDays(5)),
                OCTOBER);
    }

    private void elsewhere(CostClaim claim, String paid) {
        elsewhere(claim, paid, null);
    }

    private OtherClaim elsewhere(CostClaim claim, String paid, Integer monthsToPass) {
        var steps = claim.costs().stream()
                .map(cost -> Step.of(
                        Step.Kind.COST, cost.kind().name(), cost.amount().exact()))
                .toList();
        var outcome = new ClaimOutcome(Money.of(paid), BigDecimal.ZERO, monthsToPass, Money.NONE, steps, null);
        var other = new OtherClaim(OTHER, earlier(claim, outcome));
        elsewhere.add(other);
        return other;
    }

    private static EarlierClaim earlier(CostClaim claim, ClaimOutcome outcome) {
        return new EarlierClaim(claim, outcome, claim.claimedOn(), EarlierClaim.State.APPROVED);
    }
}

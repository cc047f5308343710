package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

/** Advances, the passes that keep them, and what both come to together. */
class AdvanceTest extends ClaimsOfOne {

    @Test
    void an_advance_is_limited_and_a_pass_in_time_keeps_it_and_pays_only_what_is_beyond_it() {
        assertThat(given(advance("600", OCTOBER))).isEqualTo("$450.00");
        assertThat(given(advance("100", OCTOBER.plusMonths(1)))).isEqualTo("LIMIT_USED CP-ADVANCE");

        var pass = check(costs("845", OCTOBER.plusMonths(12)));
        assertThat(pass.amount()).isEqualTo(Money.of("395"));
        assertThat(pass.steps())
                .extracting(Step::kind)
                .containsExactly(Step.Kind.COST, Step.Kind.SUM, Step.Kind.ADVANCED);
        assertThat(check(costs("845", OCTOBER.plusMonths(12).plusDays(1))).amount())
                .as("a pass after the last day keeps nothing")
                .isEqualTo(Money.of("845"));
        assertThat(given(costs("300", OCTOBER.plusMonths(11))))
                .as("nothing beyond the advance, which is kept")
                .isEqualTo("$0.00");
    }

    @Test
    void nothing_is_advanced_once_a_pass_is_known_in_whatever_order_claims_are_checked() {
        assertThat(given(costs("845", OCTOBER.plusDays(20)))).isEqualTo("$845.00");

        assertThat(refusal(terms, advance("450", OCTOBER)))
                .as("claimed before the results and checked after them")
                .isEqualTo("PASSED CP-ADVANCE");
        assertThat(refusal(terms, advance("450", OCTOBER.plusMonths(1)))).isEqualTo("PASSED CP-ADVANCE");
    }

    @Test
    void an_advance_that_is_overdue_leaves_room_for_another_only_once_its_repayment_is_recorded() {
        assertThat(given(advance("450", OCTOBER))).isEqualTo("$450.00");
        assertThat(given(advance("450", OCTOBER.plusMonths(13)))).isEqualTo("LIMIT_USED CP-ADVANCE");

        granted.set(0, granted.getFirst().repaid());
        assertThat(given(advance("450", OCTOBER.plusMonths(13)))).isEqualTo("$450.00");
    }

    @Test
    void an_advance_is_subtracted_once_however_many_results_it_is_kept_by() {
        given(advance("450", OCTOBER));
        assertThat(given(costs("300", OCTOBER.plusMonths(1)))).isEqualTo("$0.00");
        assertThat(given(costs("250", OCTOBER.plusMonths(1))))
                .as("300 + 250 - 450")
                .isEqualTo("$100.00");

        var next = check(costs("445", OCTOBER.plusMonths(2)));
        assertThat(next.amount()).isEqualTo(Money.of("445"));
        assertThat(next.steps().getLast()).isEqualTo(Step.of(Step.Kind.ADVANCED_BEFORE, "$450.00"));
        assertThat(AwardJson.outcome(AwardJson.write(granted.get(1).outcome())).absorbed())
                .isEqualTo(Money.of("300"));
    }

    @Test
    void what_an_advance_leaves_after_one_result_is_subtracted_from_the_next() {
        given(advance("450", OCTOBER));
        given(costs("300", OCTOBER.plusMonths(1)));

        assertThat(given(costs("445", OCTOBER.plusMonths(2))))
                .as("300 + 445 - 450")
                .isEqualTo("$295.00");
    }

    @Test
    void a_pass_in_time_keeps_an_advance_though_nothing_is_paid_beyond_it_and_says_why() {
        var cap = new YearCap(Money.of("3000"), YearCap.Beyond.REFUSED);
        var limited = ScenarioThirteen.terms(JULY, cap, new Recognition.Advance(Money.of("450"), 12));
        given(advance("450", OCTOBER));
        var results = OCTOBER.plusMonths(2);
        var told = costs("845", results);
        var late = new CostClaim(CETL, told.costs(), results, true, results.plusDays(61));
        var ahead = new CostClaim(CETL, told.costs(), results, true, results.minusDays(1));

        assertThat(keeps(check(terms, late))).containsExactly("$450.00", "TOO_LATE");
        assertThat(keeps(check(advancesOnly(), told))).containsExactly("$450.00", "NOT_GIVEN");
        assertThat(keeps(check(limited, told, "2605.01"))).containsExactly("$450.00", "BEYOND_CAP");
        assertThat(check(limited, told, "2605").amount()).isEqualTo(Money.of("395"));
        assertThat(check(advancesOnly(), ahead).isGranted()).isFalse();
        assertThat(check(terms, new CostClaim(CETL, told.costs(), results, false, results))
                        .refusal())
                .isEqualTo(Refusal.NOT_PASSED);

        given(late);
        assertThat(refusal(terms, late)).as("kept already").isEqualTo("TOO_LATE CP-REIMB");
    }

    @Test
    void costs_a_pass_was_not_paid_for_are_not_counted_as_claimed() {
        given(advance("450", OCTOBER));
        var results = OCTOBER.plusMonths(2);
        given(new CostClaim(CETL, costs("845", results).costs(), results, true, results.plusDays(61)));

        assertThat(given(costs("845", results))).isEqualTo("$395.00");
    }

    @Test
    void a_result_can_be_told_wherever_there_are_advances() {
        var promise = new Promise(new PolicyId(1), advancesOnly(), Map.of(), Map.of(), Map.of(), null);

        assertThat(promise.kinds(OCTOBER)).containsExactly(ClaimKind.COSTS, ClaimKind.ADVANCE);
    }

    @Test
    void an_advance_that_is_not_approved_yet_reduces_nothing() {
        granted.add(new EarlierClaim(
                advance("450", OCTOBER), check(advance("450", OCTOBER)), OCTOBER, EarlierClaim.State.CHECKED));

        assertThat(given(costs("845", OCTOBER.plusMonths(1)))).isEqualTo("$845.00");
    }

    @Test
    void what_becomes_of_an_advance_follows_from_an_approved_pass_by_the_last_day() {
        var advance = details(1, advance("450", OCTOBER), ClaimStatus.APPROVED);
        var last = OCTOBER.plusMonths(12);
        var late = details(2, costs("845", last.plusDays(1)), ClaimStatus.APPROVED);
        var waiting = details(3, costs("845", last), ClaimStatus.CHECKED);
        var pass = details(4, costs("845", last), ClaimStatus.APPROVED);

        assertThat(state(last, advance)).isEqualTo(AdvanceStanding.State.OPEN);
        assertThat(state(last.plusDays(1), advance, late, waiting)).isEqualTo(AdvanceStanding.State.DUE);
        assertThat(state(last.plusDays(1), advance, pass)).isEqualTo(AdvanceStanding.State.KEPT);
    }

    private AdvanceStanding.State state(LocalDate today, ClaimDetails... claims) {
        return AdvanceStanding.of(List.of(claims), Set.of(), ZoneOffset.UTC, today)
                .getFirst()
                .state();
    }

    private ClaimDetails details(long id, CostClaim claim, ClaimStatus status) {
        return new ClaimDetails(
                new ClaimId(id),
                0,
                new PolicyId(1),
                new PersonId(1),
                "Robin Vale",
                claim,
                status,
                "4711",
                check(claim),
                "H",
                "S",
                claim.claimedOn().atStartOfDay().toInstant(ZoneOffset.UTC),
                null);
    }

    private static List<String> keeps(ClaimOutcome outcome) {
        assertThat(outcome.isGranted()).isTrue();
        assertThat(outcome.amount()).isEqualTo(Money.NONE);
        assertThat(outcome.steps().getLast().kind()).isEqualTo(Step.Kind.KEEPS);
        return outcome.steps().getLast().figures();
    }

    private static PolicyTerms advancesOnly() {
        return edition(
                JULY,
                null,
                new ApprovedCertification(CETL, List.of(new Recognition.Advance(Money.of("450"), 12))),
                null);
    }
}

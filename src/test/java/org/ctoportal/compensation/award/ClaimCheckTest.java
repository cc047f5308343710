package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** What claims come to, and what of a limit they leave to the next. */
class ClaimCheckTest extends ClaimsOfOne {

    @Test
    void a_renewal_fee_is_paid_up_to_its_limit_once_for_each_expiration_and_only_with_records_on_file_in_time() {
        var expires = LocalDate.of(2027, 3, 31);

        assertThat(given(renewal(expires, expires.minusDays(29)))).isEqualTo("RECORDS_LATE CP-RENEW");
        assertThat(given(renewal(expires, expires.minusDays(30)))).isEqualTo("$150.00");
        assertThat(given(renewal(expires, expires.minusDays(60)))).isEqualTo("LIMIT_USED CP-RENEW");
        assertThat(given(renewal(expires.plusYears(3), expires))).isEqualTo("$150.00");
    }

    @Test
    void dues_share_the_limit_of_a_fiscal_year() {
        assertThat(given(paid(ClaimKind.DUES, CostKind.DUES, "320", OCTOBER))).isEqualTo("$320.00");
        var second = check(paid(ClaimKind.DUES, CostKind.DUES, "320", OCTOBER.plusMonths(8)));

        assertThat(second.amount()).isEqualTo(Money.of("180"));
        assertThat(second.steps().getLast().figures()).containsExactly("$500.00", "$320.00", "$180.00");
        assertThat(given(paid(ClaimKind.DUES, CostKind.DUES, "320", OCTOBER.plusMonths(9))))
                .isEqualTo("$320.00");
    }

    @Test
    void claims_for_one_result_share_the_cap() {
        assertThat(given(costs("600", OCTOBER))).isEqualTo("$600.00");
        assertThat(given(costs("400", OCTOBER))).isEqualTo("$300.00");
        assertThat(given(costs("10", OCTOBER))).isEqualTo("LIMIT_USED CP-REIMB");
    }

    @Test
    void a_micro_credential_counts_once_and_all_of_a_fiscal_year_up_to_the_limit() {
        assertThat(given(hours(ClaimKind.MICRO_CREDENTIAL, "MC-1", "0", OCTOBER)))
                .isEqualTo("3 hours");
        assertThat(given(hours(ClaimKind.MICRO_CREDENTIAL, "MC-1", "0", OCTOBER)))
                .isEqualTo("COUNTED_BEFORE CP-MICRO");
        assertThat(given(hours(ClaimKind.MICRO_CREDENTIAL, "MC-2", "0", OCTOBER)))
                .isEqualTo("3 hours");
        assertThat(given(hours(ClaimKind.MICRO_CREDENTIAL, "MC-3", "0", OCTOBER)))
                .isEqualTo("1 hours");
        assertThat(given(hours(ClaimKind.MICRO_CREDENTIAL, "MC-4", "0", OCTOBER)))
                .isEqualTo("LIMIT_USED CP-MICRO");
    }

    @Test
    void mentoring_counts_by_fiscal_year_and_work_time_in_any_twelve_months_in_whatever_order_it_is_told() {
        assertThat(given(hours(ClaimKind.MENTORING, CETL, "7.5", OCTOBER))).isEqualTo("7.5 hours");
        assertThat(given(hours(ClaimKind.MENTORING, CETL, "7.5", OCTOBER))).isEqualTo("2.5 hours");

        assertThat(given(hours(ClaimKind.RELEASE_TIME, CETL, "10", OCTOBER.plusMonths(6))))
                .isEqualTo("10 hours");
        assertThat(given(hours(ClaimKind.RELEASE_TIME, CETL, "8", OCTOBER))).isEqualTo("6 hours");
        assertThat(given(hours(ClaimKind.RELEASE_TIME, CETL, "8", OCTOBER.plusMonths(3))))
                .isEqualTo("LIMIT_USED CP-TIME");
        assertThat(given(hours(ClaimKind.RELEASE_TIME, CETL, "8", OCTOBER.plusMonths(12))))
                .isEqualTo("6 hours");
    }

    @Test
    void what_the_edition_of_the_day_does_not_give_is_refused_by_the_clause_of_the_kind() {
        var fewer = ScenarioThirteen.terms(JULY, null);

        assertThat(refusal(fewer, paid(ClaimKind.DUES, CostKind.DUES, "320", OCTOBER)))
                .isEqualTo("NOT_GIVEN CP-MEMBERSHIP");
        assertThat(refusal(terms, paid(ClaimKind.DUES, CostKind.DUES, "320", JULY.minusDays(1))))
                .isEqualTo("NOT_YET_IN_FORCE CP-MEMBERSHIP");
    }

    @Test
    void what_can_be_claimed_for_is_what_schedule_a_listed_on_the_day() {
        var before = edition(JULY, OCTOBER.minusDays(1), CETL, null);
        var now = edition(OCTOBER, null, ScenarioThirteen.OTHER, before);
        var promise = new Promise(new PolicyId(1), now, Map.of(), Map.of(), Map.of(), null);

        assertThat(promise.certifications(ClaimKind.COSTS, null)).containsExactly(ScenarioThirteen.OTHER);
        assertThat(promise.certifications(ClaimKind.COSTS, OCTOBER)).containsExactly(ScenarioThirteen.OTHER);
        assertThat(promise.certifications(ClaimKind.COSTS, OCTOBER.minusDays(1)))
                .containsExactly(CETL);
        assertThat(promise.earlier(OCTOBER.minusDays(1))).contains(before);
        assertThat(promise.earlier(OCTOBER)).isEmpty();
    }

    @Test
    void the_days_to_claim_of_an_earlier_edition_are_not_cut_short_by_the_last_one() {
        var earlier = claimable(JULY, OCTOBER.minusDays(1), 365, null);

        assertThat(claimable(OCTOBER, OCTOBER.plusMonths(3), 60, earlier).claimableUntil())
                .contains(OCTOBER.minusDays(1).plusDays(365));
        assertThat(claimable(OCTOBER, OCTOBER.plusYears(3), 60, earlier).claimableUntil())
                .contains(OCTOBER.plusYears(3).plusDays(60));
        assertThat(claimable(OCTOBER, null, 60, earlier).claimableUntil()).isEmpty();
    }

    private static PolicyTerms claimable(
            LocalDate effective, @Nullable LocalDate until, int days, @Nullable PolicyTerms earlier) {
        return new PolicyTerms(
                "5190",
                Set.of(),
                BigDecimal.ZERO,
                List.of(),
                null,
                true,
                true,
                StartRule.MONTH_AFTER_VERIFICATION,
                StopRule.MONTH_OF_EXPIRY,
                true,
                true,
                24,
                days,
                effective,
                null,
                until,
                earlier);
    }

    @Test
    void the_yearly_limit_takes_in_whole_payments_only() {
        var outcome = check(costs("845", OCTOBER));
        var cap = new YearCap(Money.of("3000"), YearCap.Beyond.REFUSED);

        assertThat(outcome.within(cap, Money.of("2155")).amount()).isEqualTo(Money.of("845"));
        assertThat(outcome.within(cap, Money.of("2155.01")).refusal()).isEqualTo(Refusal.BEYOND_CAP);
    }

    @Test
    void whoever_claims_is_told_whether_it_fits_within_the_yearly_limit_and_not_what_others_are_paid() {
        var cap = new YearCap(Money.of("3000"), YearCap.Beyond.REFUSED);
        var limited = ScenarioThirteen.terms(JULY, cap, new Recognition.Advance(Money.of("450"), 12));
        given(advance("450", OCTOBER));
        var pass = costs("845", OCTOBER.plusMonths(2));

        var fits = check(limited, pass, "1234.56");
        assertThat(fits.steps().getLast().figures()).containsExactly("$3,000.00", "$1,234.56");
        assertThat(fits.forClaimant().amount()).isEqualTo(Money.of("395"));
        assertThat(fits.forClaimant().steps().getLast()).isEqualTo(Step.of(Step.Kind.WITHIN_YEAR_LIMIT, "$3,000.00"));
        assertThat(check(limited, pass, "2999").forClaimant().steps())
                .contains(Step.of(Step.Kind.BEYOND_YEAR_LIMIT, "$3,000.00"))
                .noneMatch(step -> step.figures().contains("$2,999.00"));
        assertThat(check(limited, costs("845", OCTOBER.minusMonths(1)), "2999")
                        .forClaimant()
                        .steps())
                .contains(Step.of(Step.Kind.BEYOND_YEAR_LIMIT, "$3,000.00"));
    }

    @Test
    void approved_claims_leave_less_of_the_yearly_limit_for_stipends() {
        var capped = ScenarioThirteen.terms(JULY, new YearCap(Money.of("3500"), YearCap.Beyond.REFUSED));
        var holder = List.of(ScenarioThirteen.four().getFirst());

        assertThat(run(capped, "900", holder).amount()).isEqualTo(Money.of("2250"));
        assertThat(run(capped, "950", holder)
                        .awards()
                        .getFirst()
                        .lines()
                        .getFirst()
                        .refusal())
                .isEqualTo(Refusal.BEYOND_CAP);
    }

    @Test
    void what_was_kept_before_there_were_kinds_is_still_read() {
        var claim =
                AwardJson.claim("{\"certification\":\"CETL\",\"costs\":[],\"resultsOn\":[2026,10,1],\"passed\":true,"
                        + "\"claimedOn\":[2026,10,2]}");
        var outcome = AwardJson.outcome("{\"amount\":{\"amount\":0},\"steps\":[],\"refusal\":\"NO_REIMBURSEMENT\"}");

        assertThat(claim).isEqualTo(new CostClaim(CETL, List.of(), OCTOBER, true, OCTOBER.plusDays(1)));
        assertThat(outcome.refusal()).isEqualTo(Refusal.NOT_GIVEN);
        assertThat(AwardJson.outcome(AwardJson.write(check(advance("450", OCTOBER)))))
                .isEqualTo(check(advance("450", OCTOBER)));
    }

    private static AwardRun run(PolicyTerms terms, String claimed, List<Holder> holders) {
        return DistrictAwards.ofOne(new PayingPolicy(
                terms, ScenarioThirteen.YEAR, () -> ScenarioThirteen.LOAD, any -> Money.of(claimed), any -> holders));
    }

    private static CostClaim paid(ClaimKind kind, CostKind cost, String amount, LocalDate day) {
        return claim(kind, CETL, List.of(cost(cost, amount)), "0", day, null, day);
    }

    private static CostClaim renewal(LocalDate expires, LocalDate recordsOn) {
        return claim(
                ClaimKind.RENEWAL,
                CETL,
                List.of(cost(CostKind.RENEWAL_FEE, "199")),
                "0",
                OCTOBER,
                new CostClaim.Renewal(expires, recordsOn),
                OCTOBER);
    }

    private static CostClaim hours(ClaimKind kind, String code, String hours, LocalDate day) {
        return claim(kind, code, List.of(), hours, day, null, day);
    }
}

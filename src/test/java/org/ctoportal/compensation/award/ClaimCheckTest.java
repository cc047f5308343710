package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ctoportal.compensation.award.CostClaim.Cost;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.identity.PersonId;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Claims of one person, one after the other, each after what was granted before. */
class ClaimCheckTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final LocalDate OCTOBER = LocalDate.of(2026, 10, 1);

    private final PolicyTerms terms = ScenarioThirteen.terms(
            JULY,
            null,
            new Recognition.Advance(Money.of("450"), 12),
            new Recognition.RenewalFee(Money.of("150")),
            new Recognition.Dues(Money.of("500")),
            new Recognition.MicroHours(3, 7),
            new Recognition.MentorDuty(10),
            new Recognition.ReleaseTime(16));
    private final List<EarlierClaim> granted = new ArrayList<>();

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
        var promise = new Promise(new PolicyId(1), advancesOnly(), Map.of(), Map.of(), Map.of());

        assertThat(promise.kinds()).containsExactly(ClaimKind.COSTS, ClaimKind.ADVANCE);
    }

    @Test
    void an_advance_that_is_not_approved_yet_reduces_nothing() {
        granted.add(new EarlierClaim(
                advance("450", OCTOBER), check(advance("450", OCTOBER)), OCTOBER, EarlierClaim.State.CHECKED));

        assertThat(given(costs("845", OCTOBER.plusMonths(1)))).isEqualTo("$845.00");
    }

    @Test
    void claims_for_one_result_share_the_cap() {
        assertThat(given(costs("600", OCTOBER))).isEqualTo("$600.00");
        assertThat(given(costs("400", OCTOBER))).isEqualTo("$300.00");
        assertThat(given(costs("10", OCTOBER))).isEqualTo("LIMIT_USED CP-REIMB");
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
        var promise = new Promise(new PolicyId(1), now, Map.of(), Map.of(), Map.of());

        assertThat(promise.certifications(ClaimKind.COSTS, null)).containsExactly(ScenarioThirteen.OTHER);
        assertThat(promise.certifications(ClaimKind.COSTS, OCTOBER)).containsExactly(ScenarioThirteen.OTHER);
        assertThat(promise.certifications(ClaimKind.COSTS, OCTOBER.minusDays(1)))
                .containsExactly(CETL);
        assertThat(promise.earlier(OCTOBER.minusDays(1))).contains(before);
        assertThat(promise.earlier(OCTOBER)).isEmpty();
    }

    private static PolicyTerms edition(
            LocalDate effective, @Nullable LocalDate until, String code, @Nullable PolicyTerms earlier) {
        return edition(effective, until, new ApprovedCertification(code, List.of(ScenarioThirteen.COSTS)), earlier);
    }

    private static PolicyTerms edition(
            LocalDate effective,
            @Nullable LocalDate until,
            ApprovedCertification certification,
            @Nullable PolicyTerms earlier) {
        var usual = ScenarioThirteen.terms(effective, null);
        return new PolicyTerms(
                usual.policy(),
                usual.positions(),
                usual.leastFullTime(),
                List.of(certification),
                null,
                true,
                true,
                usual.start(),
                usual.stop(),
                true,
                true,
                24,
                60,
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
        return AwardRun.of(
                terms,
                ScenarioThirteen.YEAR,
                ScenarioThirteen.LOAD,
                any -> Money.of(claimed),
                any -> holders,
                Map.of());
    }

    private AdvanceStanding.State state(LocalDate today, ClaimDetails... claims) {
        return AdvanceStanding.of(List.of(claims), Set.of(), ZoneOffset.UTC, today)
                .getFirst()
                .state();
    }

    private ClaimDetails details(long id, CostClaim claim, ClaimStatus status) {
        return new ClaimDetails(
                new ClaimId(id),
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

    /** What it comes to, which counts from then on. */
    private String given(CostClaim claim) {
        var outcome = check(claim);
        if (outcome.isGranted()) {
            granted.add(new EarlierClaim(claim, outcome, claim.claimedOn(), EarlierClaim.State.APPROVED));
            return claim.kind().isMoney() ? outcome.amount().exact() : CountedHours.plain(outcome.hours()) + " hours";
        }
        return refusal(terms, claim);
    }

    private String refusal(PolicyTerms terms, CostClaim claim) {
        var refusal = check(terms, claim).refusal();
        return refusal == null ? "" : refusal + " " + refusal.clause(claim.kind());
    }

    private ClaimOutcome check(CostClaim claim) {
        return check(terms, claim);
    }

    private ClaimOutcome check(PolicyTerms terms, CostClaim claim) {
        return check(terms, claim, "0");
    }

    private ClaimOutcome check(PolicyTerms terms, CostClaim claim, String spent) {
        return ClaimCheck.of(terms, "Chief Technology Officer", BigDecimal.ONE, claim, granted, Money.of(spent));
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

    private static CostClaim costs(String amount, LocalDate results) {
        return new CostClaim(CETL, List.of(cost(CostKind.PREPARATION, amount)), results, true, results);
    }

    private static CostClaim advance(String amount, LocalDate day) {
        return claim(ClaimKind.ADVANCE, CETL, List.of(cost(CostKind.EXAMINATION, amount)), "0", null, null, day);
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

    private static CostClaim claim(
            ClaimKind kind,
            String code,
            List<Cost> costs,
            String hours,
            @Nullable LocalDate day,
            CostClaim.@Nullable Renewal renewal,
            LocalDate claimedOn) {
        return new CostClaim(kind, code, "", costs, new BigDecimal(hours), day, false, renewal, claimedOn);
    }

    private static Cost cost(CostKind kind, String amount) {
        return new Cost(kind, Money.of(amount), Money.NONE);
    }
}

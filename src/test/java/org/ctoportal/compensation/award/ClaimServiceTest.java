package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.compensation.adoption.DecideOnPolicy;
import org.ctoportal.compensation.adoption.DecisionKind;
import org.ctoportal.compensation.adoption.PolicyCourseService;
import org.ctoportal.compensation.adoption.Vote;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.rule.VerificationLevel;
import org.ctoportal.district.DistrictId;
import org.ctoportal.document.DocumentFormat;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.PersonId;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** What a technology leader claims by a policy with many cards, and what becomes of it. */
@IntegrationTest
@Tag("once")
class ClaimServiceTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);

    @Autowired
    ClaimService claims;

    @Autowired
    WorthService worths;

    @Autowired
    AwardService awards;

    @Autowired
    RepaymentService repayments;

    @Autowired
    KeptClaimRepository kept;

    @Autowired
    AwardLetterService letters;

    @Autowired
    HoldingService holdings;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private PolicyId policy;
    private String leader = "";

    @BeforeEach
    void adopt() {
        district = districts.another(CedarHollow.facts());
        policy = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(
                        district,
                        LocalDate.of(2026, 7, 1),
                        Set.of(
                                RecognitionCard.ADVANCE,
                                RecognitionCard.DUES,
                                RecognitionCard.MICRO_HOURS,
                                RecognitionCard.CAP),
                        Map.of(
                                "advance.limit", "450",
                                "advance.months", "12",
                                "dues.limit", "500",
                                "micro.hours", "3",
                                "micro.limit", "15",
                                "annual.cap", "3300",
                                "cap.rule", "payments are made in the order in which complete claims were received"));
        clock.goTo(DECEMBER);
        leader = districts.panelistIn(district, "Jamie Roe");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
        enter();
    }

    @AfterEach
    void reset() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void an_advance_nobody_passed_after_goes_back_through_payroll_with_a_letter_until_a_pass_in_time_shows() {
        var advance = approved(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        assertThat(due()).contains("CP-ADVANCE 450.00");
        assertThatExceptionOfType(RefusedAwardException.class).isThrownBy(() -> repayments.repay(policy, advance));

        clock.goTo(DECEMBER.plusMonths(12).plusDays(1));
        var back = repayments.repay(policy, advance);
        assertThat(awards.get(policy, YEAR.next()).due())
                .extracting(line -> line.clause() + " " + line.amount().amount())
                .contains("CP-ADVANCE -450.00");
        assertThat(new String(letters.repayment(back, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("$450.00 was advanced on December 1, 2026", "Not passed by December 1, 2027", "CP-ADVANCE");
        assertThatExceptionOfType(RefusedAwardException.class).isThrownBy(() -> repayments.repay(policy, advance));

        var results = DECEMBER.plusMonths(12);
        approved(new CostClaim(CETL, costs(CostKind.PREPARATION, "400"), results, true, results));
        assertThat(repayments.list(policy))
                .extracting(RepaymentDetails::replaced)
                .containsExactly(true);
        assertThat(claims.ledger(policy).advances())
                .extracting(AdvanceStanding::state)
                .containsExactly(AdvanceStanding.State.KEPT);
    }

    @Test
    void the_leader_sees_what_every_card_means_and_takes_away_the_own_letter_and_no_other() {
        approved(claim(ClaimKind.DUES, CostKind.DUES, "320", DECEMBER));
        approved(micro());
        districts.actAs(leader, district);

        var worth = worths.list().getFirst();
        assertThat(worth.lines("CP-STIPEND")).extracting(AwardLine::amount).containsExactly(Money.of("2250"));
        assertThat(worth.allowance(ClaimKind.DUES, DECEMBER)).containsExactly("$500", "$320", "$180");
        assertThat(worth.allowance(ClaimKind.MICRO_CREDENTIAL, DECEMBER)).containsExactly("15", "3", "12", "3");
        assertThat(worth.estimate(claim(ClaimKind.DUES, CostKind.DUES, "320", DECEMBER))
                        .amount())
                .isEqualTo(Money.of("180"));
        assertThat(claims.mine().getLast().outcome().steps().getLast())
                .as("nothing of what others are paid")
                .isEqualTo(Step.of(Step.Kind.WITHIN_YEAR_LIMIT, "$3,300.00"));
        assertThat(new String(letters.mine(policy, YEAR, DocumentFormat.TEXT).bytes(), StandardCharsets.UTF_8))
                .contains("Jamie Roe", "$2,250.00", "CP-MEMBERSHIP", "$320.00")
                .doesNotContain("is in use");
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AwardNotFoundException.class)
                .isThrownBy(() -> letters.mine(policy, YEAR, DocumentFormat.TEXT));
    }

    @Test
    void a_checked_claim_is_sent_back_with_a_reason_by_somebody_else_and_takes_up_nothing() {
        var first = checked(claim(ClaimKind.DUES, CostKind.DUES, "400", DECEMBER));
        assertThat(refusal(() -> claims.sendBack(first, " "))).isEqualTo(RefusedAwardException.Reason.NO_REASON);
        claims.sendBack(first, "The receipt is of another year");

        assertThat(claims.list(policy)).singleElement().satisfies(claim -> {
            assertThat(claim.status()).isEqualTo(ClaimStatus.SUBMITTED);
            assertThat(claim.employee()).isNull();
            assertThat(claim.outcome()).isNull();
            assertThat(claim.returned().reason()).isEqualTo("The receipt is of another year");
        });
        var second = checked(claim(ClaimKind.DUES, CostKind.DUES, "320", DECEMBER));
        assertThat(outcome(second).amount()).as("of 500").isEqualTo(Money.of("320"));
        check(policy, first, awards.get(policy, YEAR).holders().getFirst().id());
        assertThat(outcome(first).amount()).as("of 500").isEqualTo(Money.of("180"));

        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(second);
        assertThat(refusal(() -> claims.sendBack(second, "Late"))).isEqualTo(RefusedAwardException.Reason.DECIDED);
    }

    @Test
    void an_advance_is_not_approved_once_a_pass_is_known() {
        var advance = checked(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        var pass = checked(new CostClaim(CETL, costs(CostKind.PREPARATION, "100"), DECEMBER, true, DECEMBER));
        assertThat(outcome(pass).amount()).isEqualTo(Money.of("100"));

        districts.actIn(district, Role.SUPERINTENDENT);
        assertThat(refusal(() -> claims.approve(advance))).isEqualTo(RefusedAwardException.Reason.PASSED);
        claims.sendBack(pass, "The letter of results is of somebody else");
        claims.approve(advance);
    }

    private ClaimOutcome outcome(ClaimId id) {
        return claims.list(policy).stream()
                .filter(claim -> claim.id().equals(id))
                .findFirst()
                .orElseThrow()
                .outcome();
    }

    private static RefusedAwardException.Reason refusal(ThrowingCallable act) {
        return catchThrowableOfType(RefusedAwardException.class, act).reason();
    }

    @Test
    void a_claim_beyond_the_yearly_limit_is_refused_and_one_that_no_longer_fits_is_not_approved() {
        var spent = "the stipend with what the employer pays on it: 2,584.13";
        var first = checked(claim(ClaimKind.DUES, CostKind.DUES, "400", DECEMBER));
        var third = checked(new CostClaim(CETL, costs(CostKind.PREPARATION, "800"), DECEMBER, true, DECEMBER));
        var second = checked(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));

        assertThat(claims.list(policy))
                .as(spent)
                .filteredOn(claim -> claim.id().equals(third))
                .singleElement()
                .satisfies(claim -> assertThat(claim.outcome().refusal()).isEqualTo(Refusal.BEYOND_CAP));
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(first);
        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(() -> claims.approve(second))
                .extracting(RefusedAwardException::reason)
                .isEqualTo(RefusedAwardException.Reason.BEYOND_LIMIT);
    }

    @Test
    void costs_claimed_by_two_policies_are_paid_once_whichever_is_checked_first() {
        var second = secondPolicy();
        var pass = new CostClaim(CETL, costs(CostKind.PREPARATION, "100"), DECEMBER, true, DECEMBER);
        var first = claimed(policy, pass);
        var other = claimed(second, pass);

        check(policy, first, awards.get(policy, YEAR).holders().getFirst().id());
        check(second, other, awards.get(second, YEAR).holders().getFirst().id());
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(first);
        assertThat(refusal(() -> claims.approve(other))).isEqualTo(RefusedAwardException.Reason.PAID_ELSEWHERE);
        districts.actIn(district, Role.HR);
        claims.sendBack(other, "Paid by the other policy");
        check(second, other, awards.get(second, YEAR).holders().getFirst().id());

        assertThat(claims.list(second)).singleElement().satisfies(claim -> {
            assertThat(claim.outcome().refusal()).isEqualTo(Refusal.COST_PAID);
            assertThat(claim.outcome().steps())
                    .contains(
                            Step.of(Step.Kind.PAID_ELSEWHERE, "$100.00", "5191 Recognition of National Certification"));
        });
        assertThat(due()).contains("CP-REIMB 100.00");
        assertThat(awards.get(second, YEAR).due())
                .extracting(PayrollLine::clause)
                .doesNotContain("CP-REIMB");
        districts.actAs(leader, district);
        assertThat(worths.list())
                .filteredOn(worth -> worth.promise().policy().equals(second))
                .singleElement()
                .satisfies(worth -> assertThat(worth.estimate(pass).refusal()).isEqualTo(Refusal.COST_PAID));
    }

    @Test
    void a_pass_told_to_another_policy_keeps_an_advance_from_being_repaid() {
        var second = secondPolicy();
        var advance = approved(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        var results = DECEMBER.plusDays(5);
        clock.goTo(results);
        var pass = claimed(second, new CostClaim(CETL, costs(CostKind.PREPARATION, "100"), results, true, results));
        check(second, pass, awards.get(second, YEAR).holders().getFirst().id());
        clock.goTo(DECEMBER.plusMonths(13));
        assertThat(repayments.advances(policy))
                .as("not approved yet")
                .extracting(AdvanceStanding::state)
                .containsExactly(AdvanceStanding.State.DUE);

        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(pass);
        districts.actIn(district, Role.HR);

        assertThat(repayments.advances(policy))
                .extracting(AdvanceStanding::state)
                .containsExactly(AdvanceStanding.State.PASSED_ELSEWHERE);
        assertThat(refusal(() -> repayments.repay(policy, advance)))
                .isEqualTo(RefusedAwardException.Reason.PASSED_ELSEWHERE);
        districts.actAs(leader, district);
        assertThat(worths.list())
                .flatExtracting(Worth::advances)
                .extracting(AdvanceStanding::state)
                .containsExactly(AdvanceStanding.State.PASSED_ELSEWHERE);
    }

    @Test
    void whom_the_limit_of_one_policy_leaves_out_is_paid_by_the_other() {
        var second = secondPolicy();
        var kim = districts.panelistIn(district, "Kim Lee");
        districts.seat(kim, district, Role.TECHNOLOGY_LEADER);
        var held = hold(kim);
        List.of(policy, second).forEach(id -> awards.add(id, new KeepEmployee(held, employee(held))));

        var limited = awards.get(policy, YEAR).run().awards();
        var others = awards.get(second, YEAR).run().awards();

        assertThat(limited)
                .flatExtracting(Award::lines)
                .extracting(AwardLine::refusal)
                .containsExactlyInAnyOrder(null, Refusal.BEYOND_CAP);
        assertThat(others)
                .flatExtracting(Award::lines)
                .filteredOn(AwardLine::isPaid)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(Money.of("2250"));
                    assertThat(line.steps())
                            .contains(Step.of(
                                    Step.Kind.LARGER_BEYOND_LIMIT, "9", "5191 Recognition of National Certification"));
                });
    }

    /** Leaves human resources signed in. */
    private PolicyId secondPolicy() {
        var line = awards.get(policy, YEAR).holders().getFirst();
        clock.goTo(LocalDate.of(2026, 6, 15));
        var second = portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(
                        "5200",
                        "Technology staff",
                        role -> districts.actIn(district, role),
                        LocalDate.of(2026, 6, 15),
                        LocalDate.of(2026, 7, 1));
        clock.goTo(DECEMBER);
        awards.add(second, new KeepEmployee(line.holding(), line.employee()));
        return second;
    }

    /** Leaves human resources signed in. */
    private ClaimId claimed(PolicyId id, CostClaim claim) {
        districts.actAs(leader, district);
        claims.claim(id, claim);
        var mine = claims.mine().getFirst().id();
        districts.actIn(district, Role.HR);
        return mine;
    }

    private void retire(LocalDate end) {
        districts.actIn(district, Role.BOARD_SECRETARY);
        portal.getBean(PolicyCourseService.class)
                .decide(
                        policy,
                        new DecideOnPolicy(
                                DecisionKind.RETIRED,
                                DECEMBER,
                                end,
                                "The fund ends",
                                "7.C",
                                "Ortiz",
                                "Lind",
                                new Vote(5, 1, 0, 1)));
    }

    @Test
    void a_pass_in_time_is_told_and_keeps_the_advance_long_after_the_policy_ended() {
        approved(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        retire(LocalDate.of(2027, 1, 1));
        var results = LocalDate.of(2027, 11, 1);
        clock.goTo(results.plusDays(3));
        districts.actAs(leader, district);

        var worth = worths.list().getFirst();
        assertThat(worth.promise().kinds(results.plusDays(3))).containsExactly(ClaimKind.COSTS);
        assertThat(worth.promise().advances()).isTrue();
        assertThat(refusal(() -> claims.claim(policy, claim(ClaimKind.DUES, CostKind.DUES, "320", DECEMBER))))
                .isEqualTo(RefusedAwardException.Reason.TOO_LATE);
        approved(new CostClaim(CETL, costs(CostKind.EXAMINATION, "450"), results, true, results));
        clock.goTo(DECEMBER.plusMonths(13));
        assertThat(claims.ledger(policy).advances())
                .extracting(AdvanceStanding::state)
                .containsExactly(AdvanceStanding.State.KEPT);
        districts.actAs(leader, district);
        assertThat(worths.list()).as("nothing is awaited any more").isEmpty();
    }

    @Test
    void what_a_policy_gave_is_claimed_after_its_end_until_the_days_to_claim_are_over() {
        var end = LocalDate.of(2027, 1, 1);
        retire(end);
        clock.goTo(end.plusDays(10));
        districts.actAs(leader, district);
        var worth = worths.list().getFirst();
        var last = worth.promise().claimableUntil();
        assertThat(last)
                .isEqualTo(end.minusDays(1).plusDays(worth.promise().terms().claimDays()));
        assertThat(worth.promise().kinds(end.plusDays(10)))
                .contains(ClaimKind.COSTS)
                .doesNotContain(ClaimKind.ADVANCE);
        var pass = new CostClaim(CETL, costs(CostKind.PREPARATION, "100"), end.minusDays(5), true, end.plusDays(10));
        assertThat(worth.estimate(pass).amount()).isEqualTo(Money.of("100"));
        assertThat(worth.estimate(new CostClaim(CETL, pass.costs(), end, true, end.plusDays(10)))
                        .refusal())
                .isEqualTo(Refusal.NO_LONGER_IN_FORCE);
        approved(pass);
        assertThat(due()).contains("CP-REIMB 100.00");

        clock.goTo(last.plusDays(1));
        districts.actAs(leader, district);
        assertThat(worths.list()).isEmpty();
        assertThat(refusal(() -> claims.claim(policy, pass))).isEqualTo(RefusedAwardException.Reason.TOO_LATE);
    }

    @Test
    void a_candidate_is_entered_by_the_account_and_the_same_record_goes_on_with_the_credential() {
        var candidate = districts.panelistIn(district, "Kim Lee");
        districts.seat(candidate, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(candidate, district);
        claims.claim(policy, claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        var asked = claims.mine().getFirst();
        districts.actIn(district, Role.HR);
        var option = awards.get(policy, YEAR).claimant(asked);
        assertThat(option.name()).isEqualTo("Kim Lee");
        var facts = employee(new HoldingId(99_999));
        awards.add(policy, new KeepEmployee(option.holding(), option.person(), facts));

        var line = awards.get(policy, YEAR).find(asked.person()).orElseThrow();
        check(policy, asked.id(), line.id());
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(asked.id());
        districts.actIn(district, Role.HR);
        assertThat(due(facts.number())).containsExactly("CP-ADVANCE 450.00");
        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(() ->
                        awards.add(policy, new KeepEmployee(null, asked.person(), employee(new HoldingId(99_998)))));

        hold(candidate);
        var details = awards.get(policy, YEAR);
        assertThat(details.waiting()).isEmpty();
        assertThat(details.find(asked.person()).orElseThrow())
                .satisfies(same -> assertThat(same.id()).isEqualTo(line.id()))
                .satisfies(same -> assertThat(same.holding()).isNotNull());
        assertThat(details.run().awards())
                .filteredOn(award -> award.holder().number().equals(facts.number()))
                .as("what the credential gives, within the yearly limit or beyond it")
                .singleElement()
                .satisfies(award -> assertThat(award.lines())
                        .extracting(AwardLine::certification)
                        .containsExactly(CETL));
        assertThat(due(facts.number())).contains("CP-ADVANCE 450.00");
    }

    @Test
    void a_micro_credential_that_was_counted_is_not_counted_again() {
        approved(micro());

        var again = checked(micro());

        assertThat(claims.list(policy))
                .filteredOn(claim -> claim.id().equals(again))
                .singleElement()
                .satisfies(claim -> assertThat(claim.outcome().refusal()).isEqualTo(Refusal.COUNTED_BEFORE));
    }

    private static CostClaim micro() {
        return new CostClaim(
                ClaimKind.MICRO_CREDENTIAL,
                "COSN-MC-PRIVACY-1",
                "",
                List.of(),
                BigDecimal.ZERO,
                DECEMBER,
                false,
                null,
                DECEMBER);
    }

    @Test
    void what_is_paid_does_not_depend_on_how_much_was_claimed_after_it() {
        approved(claim(ClaimKind.ADVANCE, CostKind.EXAMINATION, "450", null));
        var by = portal.getBean(CurrentUser.class).get();
        kept.saveAllAndFlush(Stream.generate(() -> new KeptClaim(policy, micro(), by, clock.instant()))
                .limit(1001)
                .toList());

        assertThat(due()).contains("CP-ADVANCE 450.00");
        assertThat(claims.ledger(policy).advances()).hasSize(1);
    }

    @Test
    void nobody_is_entered_who_neither_claims_by_the_policy_nor_is_in_the_registry() {
        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(() -> awards.add(
                        policy, new KeepEmployee(null, new PersonId(Long.MAX_VALUE), employee(new HoldingId(1)))))
                .extracting(RefusedAwardException::reason)
                .isEqualTo(RefusedAwardException.Reason.HOLDER_UNKNOWN);
    }

    private List<String> due(String number) {
        return awards.get(policy, YEAR).due().stream()
                .filter(line -> line.number().equals(number))
                .map(line -> line.clause() + " " + line.amount().amount())
                .toList();
    }

    /** Leaves human resources signed in. */
    private HoldingId hold(String person) {
        districts.actAs(person, district);
        var earned = LocalDate.of(2026, 9, 2);
        var held = holdings.record(new WriteHolding(CETL, "", "", null, earned, earned.plusYears(3), ""));
        districts.actIn(district, Role.HR);
        var registry = portal.getAutowireCapableBeanFactory().createBean(CredentialRegistry.class);
        registry.verify(held, VerificationLevel.ISSUER_DIRECTORY, LocalDate.of(2026, 9, 14));
        return held;
    }

    private void enter() {
        var held = hold(leader);
        awards.add(policy, new KeepEmployee(held, employee(held)));
    }

    private static Employee employee(HoldingId held) {
        var one = ScenarioThirteen.four().getFirst();
        return new Employee(
                "47" + held.value(), one.position(), one.fullTime(), one.base(), 260, 0, false, null, List.of());
    }

    private List<String> due() {
        return awards.get(policy, YEAR).due().stream()
                .map(line -> line.clause() + " " + line.amount().amount())
                .toList();
    }

    private ClaimId approved(CostClaim claim) {
        var id = checked(claim);
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(id);
        districts.actIn(district, Role.HR);
        return id;
    }

    private ClaimId checked(CostClaim claim) {
        districts.actAs(leader, district);
        claims.claim(policy, claim);
        var id = claims.mine().getFirst().id();
        districts.actIn(district, Role.HR);
        check(policy, id, awards.get(policy, YEAR).holders().getFirst().id());
        return id;
    }

    private void check(PolicyId by, ClaimId id, HolderId employee) {
        var seen = claims.list(by).stream()
                .filter(one -> one.id().equals(id))
                .findFirst()
                .orElseThrow()
                .version();
        claims.check(id, seen, employee, false);
    }

    private static CostClaim claim(ClaimKind kind, CostKind cost, String amount, @Nullable LocalDate day) {
        return new CostClaim(kind, CETL, "ISTE", costs(cost, amount), BigDecimal.ZERO, day, false, null, DECEMBER);
    }

    private static List<CostClaim.Cost> costs(CostKind kind, String amount) {
        return List.of(new CostClaim.Cost(kind, Money.of(amount), Money.NONE));
    }
}

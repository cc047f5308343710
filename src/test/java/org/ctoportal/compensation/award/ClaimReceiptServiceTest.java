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
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ctoportal.compensation.award.UnfitReceiptException.Why;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.RecognitionCard;
import org.ctoportal.compensation.recognition.CostKind;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.HoldingService;
import org.ctoportal.credential.holding.LearningLine;
import org.ctoportal.credential.holding.LearningService;
import org.ctoportal.credential.holding.WriteHolding;
import org.ctoportal.credential.holding.WriteLearning;
import org.ctoportal.district.DistrictId;
import org.ctoportal.district.DistrictProfileService;
import org.ctoportal.identity.CurrentUser;
import org.ctoportal.identity.Role;
import org.ctoportal.shared.Money;
import org.ctoportal.testing.CedarHollow;
import org.ctoportal.testing.IntegrationTest;
import org.ctoportal.testing.TestClock;
import org.ctoportal.testing.TwoDistricts;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.support.TransactionTemplate;

/** What somebody shows with a claim, and what becomes of hours that were approved. */
@IntegrationTest
@Tag("once")
class ClaimReceiptServiceTest {

    private static final LocalDate DECEMBER = LocalDate.of(2026, 12, 1);
    private static final int LONG_ENOUGH_MILLIS = 500;

    @Autowired
    ClaimReceiptService receipts;

    @Autowired
    RenewalHoursService renewals;

    @Autowired
    ClaimService claims;

    @Autowired
    AwardService awards;

    @Autowired
    HoldingService holdings;

    @Autowired
    LearningService learning;

    @Autowired
    KeptClaimRepository kept;

    @Autowired
    ClaimReceiptRepository rows;

    @Autowired
    DistrictProfileService profiles;

    @Autowired
    PlatformTransactionManager transactions;

    @Autowired
    ApplicationContext portal;

    @Autowired
    TestClock clock;

    @Autowired
    TwoDistricts districts;

    private DistrictId district;
    private PolicyId policy;
    private String leader = "";
    private HoldingId held;

    @BeforeEach
    void adopt() {
        district = districts.another(CedarHollow.facts());
        policy = adopted("5191");
        clock.goTo(DECEMBER);
        leader = districts.panelistIn(district, "Jamie Roe");
        districts.seat(leader, district, Role.TECHNOLOGY_LEADER);
        districts.actAs(leader, district);
        var earned = LocalDate.of(2026, 9, 2);
        held = holdings.record(new WriteHolding(CETL, "", "", null, earned, earned.plusYears(3), ""));
        districts.actIn(district, Role.HR);
        var one = ScenarioThirteen.four().getFirst();
        awards.add(
                policy,
                new KeepEmployee(
                        held,
                        new Employee(
                                "47" + held.value(),
                                one.position(),
                                one.fullTime(),
                                one.base(),
                                260,
                                0,
                                false,
                                null,
                                List.of())));
    }

    private PolicyId adopted(String number) {
        return portal.getAutowireCapableBeanFactory()
                .createBean(AdoptedPolicy.class)
                .adopt(
                        district,
                        number,
                        LocalDate.of(2026, 7, 1),
                        Set.of(RecognitionCard.MICRO_HOURS, RecognitionCard.MENTOR),
                        Map.of("micro.hours", "3", "micro.limit", "15", "mentor.hours", "10"));
    }

    @AfterEach
    void reset() {
        clock.reset();
        districts.signOut();
    }

    @Test
    void receipts_are_attached_until_the_claim_is_checked_and_opened_by_the_claimant_and_who_keeps_awards_alone() {
        districts.actAs(leader, district);
        var id = receipts.claim(policy, costs(), List.of(pdf("first")));
        receipts.add(id, pdf("second"));
        receipts.remove(id, attached().getFirst().id());
        var number = attached().getFirst().id();
        assertThat(receipts.get(number).name()).isEqualTo("receipt.pdf");
        assertThat(new String(receipts.get(number).bytes(), StandardCharsets.US_ASCII))
                .endsWith("second");
        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThatExceptionOfType(AwardNotFoundException.class).isThrownBy(() -> receipts.get(number));
        assertThatExceptionOfType(AwardNotFoundException.class).isThrownBy(() -> receipts.add(id, pdf("third")));
        assertThatExceptionOfType(AwardNotFoundException.class).isThrownBy(() -> receipts.remove(id, number));

        districts.actIn(district, Role.HR);
        assertThat(receipts.get(number).mediaType()).isEqualTo("application/pdf");
        check(id);
        districts.actAs(leader, district);
        assertThat(why(() -> receipts.add(id, pdf("third")))).isEqualTo(Why.CHECKED);
        assertThat(why(() -> receipts.remove(id, number))).isEqualTo(Why.CHECKED);

        districts.actIn(district, Role.HR);
        claims.sendBack(id, "The second page is missing");
        districts.actAs(leader, district);
        receipts.add(id, pdf("third"));
        assertThat(attached()).hasSize(2);
    }

    @Test
    void a_claim_whose_receipts_were_exchanged_is_not_checked_by_what_was_seen_before() {
        districts.actAs(leader, district);
        var id = receipts.claim(policy, costs(), List.of(pdf("seen")));
        var seen = version(id);
        receipts.remove(id, attached().getFirst().id());
        receipts.add(id, pdf("exchanged"));

        districts.actIn(district, Role.HR);
        assertThatExceptionOfType(RefusedAwardException.class)
                .isThrownBy(() -> claims.check(id, seen, employee(), true))
                .extracting(RefusedAwardException::reason)
                .isEqualTo(RefusedAwardException.Reason.CLAIM_CHANGED);
        assertThat(receipts.of(policy).get(id).paperSeenBy()).isNull();
        claims.check(id, seen + 2, employee(), false);
    }

    @Test
    void what_is_no_receipt_too_large_the_same_or_one_too_many_is_not_taken_and_nothing_is_claimed_with_it() {
        districts.actAs(leader, district);
        assertThat(why(() -> new NewReceipt("page.pdf", "<html>".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(Why.TYPE);
        assertThat(why(() -> new NewReceipt("notes.pdf", "some words".getBytes(StandardCharsets.US_ASCII))))
                .isEqualTo(Why.TYPE);
        assertThat(why(() -> new NewReceipt("large.pdf", new byte[NewReceipt.LARGEST + 1])))
                .isEqualTo(Why.LARGE);
        var id = receipts.claim(
                policy,
                costs(),
                IntStream.range(0, NewReceipt.MOST)
                        .mapToObj(at -> pdf("page " + at))
                        .toList());
        assertThat(why(() -> receipts.add(id, pdf("one more")))).isEqualTo(Why.NUMBER);
        receipts.remove(id, attached().getLast().id());
        assertThat(why(() -> receipts.add(id, pdf("page 0")))).isEqualTo(Why.SAME);
    }

    @Test
    void receipts_on_paper_were_seen_by_somebody_else_than_the_claimant_and_anew_after_it_is_sent_back() {
        districts.actIn(district, Role.HR);
        var own = receipts.claim(policy, costs(), List.of());
        assertThatExceptionOfType(RefusedAwardException.class).isThrownBy(() -> checkSeen(own, true));
        districts.actAs(leader, district);
        var id = receipts.claim(policy, costs(), List.of());
        districts.actIn(district, Role.HR);
        checkSeen(id, true);
        assertThat(receipts.of(policy).get(id).paperSeenBy()).isNotBlank();

        claims.sendBack(id, "Of another year");
        assertThat(receipts.of(policy)).doesNotContainKey(id);
    }

    /** A receipt waits for the district behind whoever checks, who waits for the claim behind the receipt. */
    @Test
    void of_attaching_and_checking_in_the_same_moment_neither_is_thrown_out() throws Exception {
        districts.actAs(leader, district);
        var id = receipts.claim(policy, costs(), List.of());
        districts.actIn(district, Role.HR);
        var by = portal.getBean(CurrentUser.class).get();
        var others = kept.saveAllAndFlush(Stream.generate(() -> new KeptClaim(policy, costs(), by, clock.instant()))
                .limit(50)
                .toList());

        lockingOut(others, () -> profiles.hold(), () -> attach(id), () -> kept.findWithLockById(id.value()));
        lockingOut(others, () -> kept.findWithLockById(id.value()), () -> checkAlone(id), () -> {
            var claim = kept.findById(id.value()).orElseThrow();
            rows.saveAndFlush(new ClaimReceipt(claim, pdf("at once"), clock.instant()));
        });

        assertThat(receipts.of(policy).get(id).attached()).hasSize(2);
        assertThat(kept.findById(id.value()).orElseThrow().details().status()).isEqualTo(ClaimStatus.CHECKED);
    }

    /** The act is what the database throws out: nothing depends on it yet, and much on what it comes in between. */
    private void lockingOut(List<KeptClaim> others, Runnable first, Runnable act, Runnable then) throws Exception {
        try (var threads = Executors.newSingleThreadExecutor()) {
            var acted = new TransactionTemplate(transactions).execute(status -> {
                others.forEach(one -> {
                    var other = kept.findById(one.id()).orElseThrow();
                    other.carry(String.valueOf(other.version()));
                });
                kept.flush();
                first.run();
                var waiting = threads.submit(act);
                assertThatExceptionOfType(TimeoutException.class)
                        .isThrownBy(() -> waiting.get(LONG_ENOUGH_MILLIS, TimeUnit.MILLISECONDS));
                then.run();
                return waiting;
            });
            acted.get();
        }
    }

    private void attach(ClaimId id) {
        districts.actAs(leader, district);
        receipts.add(id, pdf("late"));
        districts.signOut();
    }

    private void checkAlone(ClaimId id) {
        districts.actIn(district, Role.HR);
        check(id);
        districts.signOut();
    }

    @Test
    void approved_hours_are_added_to_the_renewal_plan_once_and_say_where_they_came_from() {
        var micro = approved(claim(ClaimKind.MICRO_CREDENTIAL, "COSN-MC-PRIVACY-1", "0"));
        var mentoring = approved(claim(ClaimKind.MENTORING, CETL, "1.5"));
        districts.actAs(leader, district);
        assertThat(renewals.mine().get(micro).plans())
                .extracting(RenewalHours.Plan::id)
                .containsExactly(held);

        renewals.add(micro, held, "Student Data Privacy", "From claim " + micro.value());
        renewals.add(micro, held, "Once more", "");
        renewals.add(mentoring, held, "Mentoring: " + "K".repeat(200), "");

        assertThat(log())
                .extracting(line -> line.title().split(":")[0] + ", " + line.provider() + ", "
                        + line.education().hours().toPlainString() + ", " + line.standing())
                .containsExactly(
                        "Student Data Privacy, From claim " + micro.value() + ", 3, COUNTS",
                        "Mentoring, , 1.5, NO_SKILL");
        assertThat(renewals.mine().get(micro)).satisfies(hours -> {
            assertThat(hours.added().id()).isEqualTo(held);
            assertThat(hours.plans()).isEmpty();
            assertThat(hours.needsSkills()).isFalse();
        });
        assertThat(renewals.mine().get(mentoring).needsSkills()).isTrue();
        learning.remove(held, log().getFirst().id());
        assertThat(renewals.mine().get(micro).plans())
                .as("taken out, so offered")
                .hasSize(1);

        districts.actIn(district, Role.BOARD_SECRETARY);
        assertThat(renewals.mine()).isEmpty();
        assertThatExceptionOfType(AwardNotFoundException.class)
                .isThrownBy(() -> renewals.add(micro, held, "Of somebody else", ""));
    }

    @Test
    void a_micro_credential_that_two_policies_count_is_in_the_renewal_plan_once() {
        var micro = claim(ClaimKind.MICRO_CREDENTIAL, "COSN-MC-PRIVACY-1", "0");
        var first = approved(micro);
        var employee = awards.get(policy, YEAR).holders().getFirst();
        policy = adopted("5192");
        clock.goTo(DECEMBER);
        districts.actIn(district, Role.HR);
        awards.add(policy, new KeepEmployee(held, employee.employee()));
        var second = approved(micro);
        districts.actAs(leader, district);
        assertThat(renewals.mine()).containsOnlyKeys(first, second);

        renewals.add(first, held, "Student Data Privacy", "");
        renewals.add(second, held, "Once more", "");

        assertThat(log()).extracting(LearningLine::title).containsExactly("Student Data Privacy");
        assertThat(renewals.mine().get(second)).returns(List.of(), RenewalHours::plans);

        learning.remove(held, log().getFirst().id());
        learning.addOnce(
                held,
                new WriteLearning(DECEMBER, BigDecimal.TWO, "By its number", "", Set.of()),
                "claim-" + first.value());
        renewals.add(second, held, "Once more", "");
        assertThat(log()).extracting(LearningLine::title).containsExactly("By its number");
    }

    private ClaimId approved(CostClaim claim) {
        districts.actAs(leader, district);
        var id = receipts.claim(policy, claim, List.of());
        assertThat(renewals.mine()).doesNotContainKey(id);
        districts.actIn(district, Role.HR);
        check(id);
        districts.actIn(district, Role.SUPERINTENDENT);
        claims.approve(id);
        return id;
    }

    private void check(ClaimId id) {
        checkSeen(id, false);
    }

    private void checkSeen(ClaimId id, boolean onPaper) {
        claims.check(id, version(id), employee(), onPaper);
    }

    private HolderId employee() {
        return awards.get(policy, YEAR).holders().getFirst().id();
    }

    private long version(ClaimId id) {
        return kept.findById(id.value()).orElseThrow().version();
    }

    private List<ReceiptLine> attached() {
        return receipts.mine().values().iterator().next().attached();
    }

    private List<LearningLine> log() {
        return holdings.get(held).learning();
    }

    private static Why why(ThrowingCallable act) {
        return catchThrowableOfType(UnfitReceiptException.class, act).why();
    }

    private static NewReceipt pdf(String words) {
        return new NewReceipt("receipt.exe", ("%PDF-1.7 " + words).getBytes(StandardCharsets.US_ASCII));
    }

    private static CostClaim costs() {
        var paid = List.of(new CostClaim.Cost(CostKind.PREPARATION, Money.of("100"), Money.NONE));
        return new CostClaim(CETL, paid, DECEMBER, true, DECEMBER);
    }

    private static CostClaim claim(ClaimKind kind, String code, String hours) {
        return new CostClaim(kind, code, "Kim Lee", List.of(), new BigDecimal(hours), DECEMBER, false, null, DECEMBER);
    }
}

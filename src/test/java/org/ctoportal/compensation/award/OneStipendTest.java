package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.LOAD;
import static org.ctoportal.compensation.award.ScenarioThirteen.OTHER;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.AnnualStipend;
import org.ctoportal.compensation.recognition.Recognition.Lane;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/** Several policies of one district that give the same person something. */
class OneStipendTest {

    private static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    private static final Holder BOTH =
            holder("1", "1", 0, held(CETL, "2025-03-03", "2028-03-01"), held(OTHER, "2025-03-03", "2028-03-01"));

    @Test
    void the_same_certification_is_paid_once_month_by_month_by_the_policy_that_gives_more() {
        var holder = holder("1", "1", 0, held(CETL, "2025-03-03", "2028-03-01"));
        var small = terms("5190 Recognition", JULY, stipend(CETL, "2400"));
        var large = terms("5200 Technology staff", LocalDate.of(2027, 1, 1), stipend(CETL, "3000"));

        assertThat(lines(small, holder, large)).singleElement().satisfies(line -> {
            assertThat(line.amount()).isEqualTo(Money.of("1200"));
            assertThat(line.steps()).contains(Step.of(Step.Kind.OTHER_POLICY, "6", "5200 Technology staff"));
        });
        assertThat(lines(large, holder, small))
                .singleElement()
                .satisfies(line -> assertThat(line.amount()).isEqualTo(Money.of("1500")));

        var always = terms("5200 Technology staff", JULY, stipend(CETL, "3000"));
        assertThat(lines(small, holder, always)).singleElement().satisfies(line -> {
            assertThat(line.refusal()).isEqualTo(Refusal.PAID_BY_OTHER_POLICY);
            assertThat(line.clause()).isEqualTo("CP-NODUP");
            assertThat(line.steps()).containsExactly(Step.of(Step.Kind.OTHER_POLICY, "12", "5200 Technology staff"));
        });
    }

    @Test
    void of_stipends_for_two_certifications_by_two_policies_the_larger_is_paid() {
        var small = terms("5190 Recognition", JULY, stipend(OTHER, "1200"));
        var large = terms("5200 Technology staff", JULY, stipend(CETL, "3000"));

        assertThat(lines(small, BOTH, large))
                .extracting(AwardLine::refusal)
                .containsExactly(Refusal.NOT_IN_SCHEDULE_A, Refusal.LARGER_BY_OTHER_POLICY);
        assertThat(lines(large, BOTH, small))
                .extracting(line -> line.amount().amount())
                .containsExactly(new BigDecimal("3000.00"), new BigDecimal("0.00"));
    }

    @Test
    void a_lane_by_another_policy_is_held_against_all_that_a_policy_gives_for_the_certification() {
        var both = terms(
                "5190 Recognition",
                JULY,
                new ApprovedCertification(
                        CETL, List.of(new AnnualStipend(Money.of("1000")), new Lane("C", "MA", Money.of("2000")))));
        var lane = terms(
                "5200 Schedule",
                JULY,
                new ApprovedCertification(CETL, List.of(new Lane("C", "MA+15", Money.of("2500")))));
        var holder = holder("1", "1", 0, held(CETL, "2025-03-03", "2028-03-01"));

        assertThat(total(both, holder, lane)).isEqualTo(Money.of("3000"));
        assertThat(total(lane, holder, both)).isEqualTo(Money.NONE);
    }

    @Test
    void a_bonus_for_one_certification_is_paid_by_one_policy_and_not_again_in_a_later_year() {
        var holder = holder("1", "1", 0, held(CETL, "2026-09-14", "2029-09-02"));
        var first = terms("5190 Recognition", JULY, bonus("500"));
        var second = terms("5200 Technology staff", JULY, bonus("700"));

        assertThat(total(second, holder, first)).isEqualTo(Money.of("700"));
        assertThat(lines(first, holder, second)).singleElement().satisfies(line -> {
            assertThat(line.refusal()).isEqualTo(Refusal.PAID_BY_OTHER_POLICY);
            assertThat(line.steps())
                    .containsExactly(Step.of(Step.Kind.OTHER_SINGLE, "$700.00", "5200 Technology staff"));
        });
        assertThat(new SingleEntitlement("5190", CETL, Money.of("500"), YEAR)
                        .isBefore(new SingleEntitlement("5200", CETL, Money.of("700"), YEAR.next())))
                .isTrue();
    }

    @Test
    void whatever_the_order_one_certification_brings_no_more_than_the_policy_that_gives_most_for_it() {
        var random = new Random(5190);
        for (var round = 0; round < 150; round++) {
            var policies = new ArrayList<PolicyTerms>();
            for (var index = 0; index < 1 + random.nextInt(4); index++) {
                policies.add(any(random, 5190 + index));
            }
            var holder = any(random);
            var paid = totals(policies, holder);

            Collections.shuffle(policies, random);
            var held = new ArrayList<>(holder.certifications());
            Collections.shuffle(held, random);
            assertThat(totals(policies, with(holder, held))).isEqualTo(paid);

            var alone = policies.stream()
                    .map(terms -> total(terms, holder))
                    .map(Money::amount)
                    .max(BigDecimal::compareTo)
                    .orElseThrow();
            var together = Money.sum(paid.values().stream()).amount();
            assertThat(together)
                    .as("every policy pays all year: one stipend is one policy's")
                    .isBetween(alone.subtract(new BigDecimal("0.03")), alone.add(new BigDecimal("0.03")));
        }
    }

    @Test
    void a_stipend_that_does_not_fit_within_its_limit_takes_nobodys_place() {
        var capped = terms("5200 Technology staff", JULY, limit("2000"), stipend(CETL, "3000"));
        var small = terms("5190 Recognition", JULY, stipend(OTHER, "1200"));

        assertThat(lines(small, BOTH, capped))
                .filteredOn(AwardLine::isPaid)
                .singleElement()
                .satisfies(line -> {
                    assertThat(line.amount()).isEqualTo(Money.of("1200"));
                    assertThat(line.steps())
                            .contains(Step.of(Step.Kind.LARGER_BEYOND_LIMIT, "12", "5200 Technology staff"));
                });
        assertThat(lines(capped, BOTH, small))
                .filteredOn(AwardLine::isBeyondCap)
                .singleElement()
                .satisfies(line -> assertThat(line.steps())
                        .containsExactly(Step.of(Step.Kind.OTHER_POLICY, "12", "5190 Recognition")));

        var alone = terms("5200 Technology staff", JULY, limit("2000"), stipend(CETL, "3000"), stipend(OTHER, "1200"));
        assertThat(total(alone, BOTH)).as("the same within one policy").isEqualTo(Money.of("1200"));
    }

    @Test
    void a_bonus_that_does_not_fit_within_its_limit_is_left_to_the_other_policy() {
        var holder = holder("1", "1", 0, held(CETL, "2026-09-14", "2029-09-02"));
        var capped = terms("5200 Technology staff", JULY, limit("400"), bonus("700"));

        assertThat(total(terms("5190 Recognition", JULY, bonus("500")), holder, capped))
                .isEqualTo(Money.of("500"));
        assertThat(total(capped, holder)).isEqualTo(Money.NONE);
    }

    @Test
    void what_was_refused_for_the_sake_of_what_another_policy_pays_in_the_end_is_paid_after_all() {
        // Until the stipend of A is refused, its lane takes up the limit that C needs.
        var lanes = terms(
                "5100 Lanes",
                JULY,
                limit("2700"),
                new ApprovedCertification(
                        CETL, List.of(new AnnualStipend(Money.of("1000")), new Lane("C", "MA", Money.of("1500")))));
        var other = terms(
                "5200 Schedule", JULY, new ApprovedCertification(CETL, List.of(new Lane("C", "M", Money.of("2000")))));
        var a = holder("a", "1", 0, held(CETL, "2025-01-03", "2028-03-01"));
        var c = holder("c", "0.9", 0, held(CETL, "2025-02-03", "2028-03-01"));

        var runs = runs(List.of(lanes, other), List.of(a, c));

        assertThat(runs).extracting(AwardRun::amount).containsExactly(Money.of("2250"), Money.of("2000"));
    }

    @Test
    void whatever_the_order_each_limit_holds_and_nobody_goes_without_a_stipend_that_still_fits() {
        var random = new Random(1200);
        for (var round = 0; round < 120; round++) {
            var policies = new ArrayList<PolicyTerms>();
            for (var index = 0; index < 1 + random.nextInt(4); index++) {
                policies.add(limited(random, any(random, 5190 + index)));
            }
            var holders = new ArrayList<Holder>();
            for (var index = 0; index < 8; index++) {
                holders.add(verified(random, "p" + index));
            }
            var runs = runs(policies, holders);
            var byPolicy = byPolicy(runs);

            for (var index = 0; index < policies.size(); index++) {
                var cap = policies.get(index).cap();
                assertThat(cap != null && runs.get(index).cost().isMoreThan(cap.most()))
                        .isFalse();
            }
            for (var holder : holders) {
                assertThat(paidLines(runs, holder.number()).count())
                        .as("all count all year: one stipend at most")
                        .isLessThanOrEqualTo(1);
            }
            assertThat(refusedThoughItFits(policies, runs)).isEmpty();

            Collections.shuffle(policies, random);
            Collections.shuffle(holders, random);
            assertThat(byPolicy(runs(policies, holders))).isEqualTo(byPolicy);
        }
    }

    /** A stipend larger than what the person is paid, and that the limit of its policy has room for. */
    private static List<AwardLine> refusedThoughItFits(List<PolicyTerms> policies, List<AwardRun> runs) {
        var found = new ArrayList<AwardLine>();
        for (var index = 0; index < policies.size(); index++) {
            var terms = policies.get(index);
            var run = runs.get(index);
            for (var award : run.awards()) {
                var paid = Money.sum(paidLines(runs, award.holder().number()).map(AwardLine::amount));
                var room = terms.cap() == null
                        ? null
                        : terms.cap().most().minus(run.cost()).plus(award.cost());
                award.lines().stream()
                        .filter(line -> !line.isPaid() && line.recognition() != null)
                        .forEach(line -> {
                            var only = new ApprovedCertification(line.certification(), List.of(line.recognition()));
                            var alone = run(terms(terms.policy(), JULY, only), award.holder());
                            var fits = room == null || !alone.cost().isMoreThan(room);
                            if (fits && alone.amount().isMoreThan(paid)) {
                                found.add(line);
                            }
                        });
            }
        }
        return found;
    }

    private static Stream<AwardLine> paidLines(List<AwardRun> runs, String number) {
        return runs.stream()
                .flatMap(run -> run.find(number).orElseThrow().lines().stream())
                .filter(AwardLine::isPaid);
    }

    private static Map<String, AwardRun> byPolicy(List<AwardRun> runs) {
        return runs.stream().collect(Collectors.toMap(AwardRun::policy, Function.identity()));
    }

    private static PolicyTerms limited(Random random, PolicyTerms terms) {
        var cap = random.nextInt(4) == 0 ? null : limit(String.valueOf(500 + 250 * random.nextInt(20)));
        return terms(terms.policy(), JULY, cap, terms.scheduleA().toArray(ApprovedCertification[]::new));
    }

    private static Holder verified(Random random, String number) {
        var held = Stream.of(CETL, OTHER)
                .map(code -> held(
                        code,
                        LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800)).toString(),
                        "2028-03-01"))
                .toArray(Holder.Held[]::new);
        return holder(number, "0." + (1 + random.nextInt(9)), random.nextInt(200), held);
    }

    private static YearCap limit(String most) {
        return new YearCap(Money.of(most), YearCap.Beyond.REFUSED);
    }

    private static Map<String, Money> totals(List<PolicyTerms> policies, Holder holder) {
        var totals = new TreeMap<String, Money>();
        policies.forEach(terms -> totals.put(
                terms.policy(),
                total(
                        terms,
                        holder,
                        policies.stream().filter(other -> other != terms).toArray(PolicyTerms[]::new))));
        return totals;
    }

    /** Every policy counts all year, so that months do not change hands. */
    private static PolicyTerms any(Random random, int number) {
        var list = Stream.of(CETL, OTHER)
                .filter(code -> random.nextInt(4) > 0)
                .map(code -> stipend(code, String.valueOf(500 + 100 * random.nextInt(12))))
                .toArray(ApprovedCertification[]::new);
        return terms(number + " Policy", JULY, list);
    }

    private static Holder any(Random random) {
        return holder(
                "1",
                "0." + (1 + random.nextInt(9)),
                random.nextInt(261),
                held(CETL, "2025-03-03", "2028-03-01"),
                held(OTHER, "2025-03-03", "2028-03-01"));
    }

    private static Holder with(Holder one, List<Holder.Held> held) {
        return holder(one.number(), one.fullTime().toPlainString(), one.unpaidDays(), held.toArray(Holder.Held[]::new));
    }

    private static Money total(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        return run(terms, holder, others).amount();
    }

    private static List<AwardLine> lines(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        return run(terms, holder, others).awards().getFirst().lines();
    }

    private static AwardRun run(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        var all = Stream.concat(Stream.of(terms), Stream.of(others)).toList();
        return runs(all, List.of(holder)).getFirst();
    }

    /** All policies know all people. */
    private static List<AwardRun> runs(List<PolicyTerms> policies, List<Holder> holders) {
        var paying = new HashMap<PolicyId, PayingPolicy>();
        var same = new HashMap<Payee, Set<Payee>>();
        for (var terms : policies) {
            var id = new PolicyId(policies.indexOf(terms));
            paying.put(id, new PayingPolicy(terms, YEAR, () -> LOAD, any -> Money.NONE, any -> holders));
            holders.forEach(holder -> same.put(
                    new Payee(id, holder.number()),
                    IntStream.range(0, policies.size())
                            .filter(index -> index != id.value())
                            .mapToObj(index -> new Payee(new PolicyId(index), holder.number()))
                            .collect(Collectors.toSet())));
        }
        var awards = new DistrictAwards(paying, same);
        return IntStream.range(0, policies.size())
                .mapToObj(index -> awards.run(new PolicyId(index), () -> {
                    throw new IllegalStateException("Everybody is known by every policy");
                }))
                .toList();
    }

    private static ApprovedCertification stipend(String code, String amount) {
        return new ApprovedCertification(code, List.<Recognition>of(new AnnualStipend(Money.of(amount))));
    }

    private static ApprovedCertification bonus(String amount) {
        return new ApprovedCertification(CETL, List.<Recognition>of(new OneTimeBonus(Money.of(amount))));
    }

    private static PolicyTerms terms(String policy, LocalDate effective, ApprovedCertification... scheduleA) {
        return terms(policy, effective, null, scheduleA);
    }

    private static PolicyTerms terms(
            String policy, LocalDate effective, @Nullable YearCap cap, ApprovedCertification... scheduleA) {
        return new PolicyTerms(
                policy,
                Set.of(),
                BigDecimal.ZERO,
                List.of(scheduleA),
                cap,
                true,
                true,
                StartRule.MONTH_AFTER_VERIFICATION,
                StopRule.MONTH_OF_EXPIRY,
                true,
                true,
                0,
                60,
                effective,
                null);
    }
}

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
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.AnnualStipend;
import org.ctoportal.compensation.recognition.Recognition.Lane;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.shared.Money;
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
        var given = Stream.of(others)
                .map(other -> Entitlements.of(other, YEAR, any -> holder))
                .reduce(Entitlements.NONE, Entitlements::and);
        return AwardRun.of(terms, YEAR, LOAD, any -> List.of(holder), Map.of(holder.number(), given));
    }

    private static ApprovedCertification stipend(String code, String amount) {
        return new ApprovedCertification(code, List.<Recognition>of(new AnnualStipend(Money.of(amount))));
    }

    private static ApprovedCertification bonus(String amount) {
        return new ApprovedCertification(CETL, List.<Recognition>of(new OneTimeBonus(Money.of(amount))));
    }

    private static PolicyTerms terms(String policy, LocalDate effective, ApprovedCertification... scheduleA) {
        return new PolicyTerms(
                policy,
                Set.of(),
                BigDecimal.ZERO,
                List.of(scheduleA),
                null,
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

package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.OTHER;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;
import static org.ctoportal.compensation.award.SeveralPolicies.BOTH;
import static org.ctoportal.compensation.award.SeveralPolicies.JULY;
import static org.ctoportal.compensation.award.SeveralPolicies.any;
import static org.ctoportal.compensation.award.SeveralPolicies.bonus;
import static org.ctoportal.compensation.award.SeveralPolicies.lines;
import static org.ctoportal.compensation.award.SeveralPolicies.stipend;
import static org.ctoportal.compensation.award.SeveralPolicies.terms;
import static org.ctoportal.compensation.award.SeveralPolicies.total;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition.AnnualStipend;
import org.ctoportal.compensation.recognition.Recognition.Lane;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

/** Several policies of one district that give the same person something. */
class OneStipendTest {

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
            var holder = anybody(random);
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

    private static Holder anybody(Random random) {
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
}

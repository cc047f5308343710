package org.ctoportal.compensation.award;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.OTHER;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;
import static org.ctoportal.compensation.award.SeveralPolicies.BOTH;
import static org.ctoportal.compensation.award.SeveralPolicies.JULY;
import static org.ctoportal.compensation.award.SeveralPolicies.any;
import static org.ctoportal.compensation.award.SeveralPolicies.bonus;
import static org.ctoportal.compensation.award.SeveralPolicies.lines;
import static org.ctoportal.compensation.award.SeveralPolicies.run;
import static org.ctoportal.compensation.award.SeveralPolicies.runs;
import static org.ctoportal.compensation.award.SeveralPolicies.stipend;
import static org.ctoportal.compensation.award.SeveralPolicies.terms;
import static org.ctoportal.compensation.award.SeveralPolicies.total;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition.AnnualStipend;
import org.ctoportal.compensation.recognition.Recognition.Lane;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.junit.jupiter.api.Test;

/** Several policies of one district, each within its yearly limit. */
class DistrictAwardsTest {

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
    void what_somebody_paid_after_all_leaves_goes_to_who_was_verified_first() {
        // A and V leave the policies that cannot pay them both stipend and lane; C is then paid by Q after all, and no
        // longer by P.
        var q = terms("5100 Q", JULY, limit("2700"), stipendAndLane("K1"), stipendAndLane("K4"));
        var p = terms("5300 P", JULY, limit("2700"), stipendAndLane("K2"), stipend("K1", "500"), stipend("K3", "2000"));
        var other = terms("5200 Schedule", JULY, lane("K4"), lane("K2"));
        var x = holder("x", "1", 0, held("K3", "2025-01-10", "2028-03-01"));
        var z = holder("z", "1", 0, held("K3", "2025-03-03", "2028-03-01"));

        var runs = runs(
                List.of(q, p, other),
                List.of(
                        holder("a", "1", 0, held("K4", "2025-01-03", "2028-03-01")),
                        holder("v", "1", 0, held("K2", "2025-01-03", "2028-03-01")),
                        x,
                        holder("c", "0.9", 0, held("K1", "2025-02-03", "2028-03-01")),
                        z));

        assertThat(runs.getFirst().amount()).as("both to C").isEqualTo(Money.of("2250"));
        assertThat(runs.get(1).find("x").orElseThrow().amount()).isEqualTo(Money.of("2000"));
        assertThat(runs.get(1).find("z").orElseThrow().amount()).isEqualTo(Money.NONE);
    }

    private static ApprovedCertification stipendAndLane(String code) {
        return new ApprovedCertification(
                code, List.of(new AnnualStipend(Money.of("1000")), new Lane("C", "MA", Money.of("1500"))));
    }

    private static ApprovedCertification lane(String code) {
        return new ApprovedCertification(code, List.of(new Lane("C", "M", Money.of("2000"))));
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
}

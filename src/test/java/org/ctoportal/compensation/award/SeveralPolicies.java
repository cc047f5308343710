package org.ctoportal.compensation.award;

import static org.ctoportal.compensation.award.ScenarioThirteen.CETL;
import static org.ctoportal.compensation.award.ScenarioThirteen.LOAD;
import static org.ctoportal.compensation.award.ScenarioThirteen.OTHER;
import static org.ctoportal.compensation.award.ScenarioThirteen.YEAR;
import static org.ctoportal.compensation.award.ScenarioThirteen.held;
import static org.ctoportal.compensation.award.ScenarioThirteen.holder;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.recognition.ApprovedCertification;
import org.ctoportal.compensation.recognition.PolicyTerms;
import org.ctoportal.compensation.recognition.Recognition;
import org.ctoportal.compensation.recognition.Recognition.AnnualStipend;
import org.ctoportal.compensation.recognition.Recognition.OneTimeBonus;
import org.ctoportal.compensation.recognition.StartRule;
import org.ctoportal.compensation.recognition.StopRule;
import org.ctoportal.compensation.recognition.YearCap;
import org.ctoportal.shared.Money;
import org.jspecify.annotations.Nullable;

/** Policies of one district that know the same people. */
final class SeveralPolicies {

    static final LocalDate JULY = LocalDate.of(2026, 7, 1);
    static final Holder BOTH =
            holder("1", "1", 0, held(CETL, "2025-03-03", "2028-03-01"), held(OTHER, "2025-03-03", "2028-03-01"));

    private SeveralPolicies() {}

    /** Every policy counts all year, so that months do not change hands. */
    static PolicyTerms any(Random random, int number) {
        var list = Stream.of(CETL, OTHER)
                .filter(code -> random.nextInt(4) > 0)
                .map(code -> stipend(code, String.valueOf(500 + 100 * random.nextInt(12))))
                .toArray(ApprovedCertification[]::new);
        return terms(number + " Policy", JULY, list);
    }

    static Money total(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        return run(terms, holder, others).amount();
    }

    static List<AwardLine> lines(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        return run(terms, holder, others).awards().getFirst().lines();
    }

    static AwardRun run(PolicyTerms terms, Holder holder, PolicyTerms... others) {
        var all = Stream.concat(Stream.of(terms), Stream.of(others)).toList();
        return runs(all, List.of(holder)).getFirst();
    }

    /** All policies know all people. */
    static List<AwardRun> runs(List<PolicyTerms> policies, List<Holder> holders) {
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

    static ApprovedCertification stipend(String code, String amount) {
        return new ApprovedCertification(code, List.<Recognition>of(new AnnualStipend(Money.of(amount))));
    }

    static ApprovedCertification bonus(String amount) {
        return new ApprovedCertification(CETL, List.<Recognition>of(new OneTimeBonus(Money.of(amount))));
    }

    static PolicyTerms terms(String policy, LocalDate effective, ApprovedCertification... scheduleA) {
        return terms(policy, effective, null, scheduleA);
    }

    static PolicyTerms terms(
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

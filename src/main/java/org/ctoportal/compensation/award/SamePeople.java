package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HoldingId;

/** Whom several policies of the district know, so that nothing is paid for by two. */
final class SamePeople {

    private SamePeople() {}

    /** As whom the other policies know somebody; whoever is known by one policy alone is not in it. */
    static Map<Payee, Set<Payee>> of(Map<PolicyId, List<KeptHolder>> kept, RegisteredHolders registered) {
        var same = new HashMap<Payee, Set<Payee>>();
        kept.forEach((policy, all) -> {
            var people = new People(all, registered);
            kept.forEach((other, theirs) -> {
                if (!other.equals(policy)) {
                    theirs.forEach(one -> people.same(one)
                            .forEach(two -> same.computeIfAbsent(payee(other, one), any -> new HashSet<>())
                                    .add(payee(policy, two))));
                }
            });
        });
        return same;
    }

    private static Payee payee(PolicyId policy, KeptHolder kept) {
        return new Payee(policy, kept.number());
    }

    /** Those paid by a policy, to be found again as the registry knows them; whom it does not, the number in payroll tells. */
    private record People(
            Map<HoldingId, List<KeptHolder>> registered,
            Map<String, List<KeptHolder>> byNumber,
            RegisteredHolders known) {

        People(List<KeptHolder> all, RegisteredHolders known) {
            this(
                    all.stream()
                            .filter(one -> known.find(one).isPresent())
                            .collect(groupingBy(one ->
                                    RegisteredHolders.first(known.find(one).orElseThrow()))),
                    all.stream().collect(groupingBy(KeptHolder::number)),
                    known);
        }

        Stream<KeptHolder> same(KeptHolder one) {
            var numbered = byNumber.getOrDefault(one.number(), List.of()).stream();
            return known.find(one)
                    .map(holder -> Stream.concat(
                            registered.getOrDefault(RegisteredHolders.first(holder), List.of()).stream(),
                            numbered.filter(two -> known.find(two).isEmpty())))
                    .orElse(numbered);
        }
    }
}

package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.groupingBy;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HoldingId;

/** What the other policies of the district give the people of one policy, so that nothing is paid for by two. */
final class OtherPolicies {

    private OtherPolicies() {}

    /** By the employee number that the policy knows somebody by; whoever is paid by no other policy is not in it. */
    static Map<String, Entitlements> give(PolicyId policy, YearSources sources) {
        var registered = sources.registered();
        var own = sources.kept(policy);
        var given = new HashMap<String, Entitlements>();
        for (var other : sources.paying()) {
            if (!other.equals(policy)) {
                sources.find(other).ifPresent(found -> {
                    var there = new People(sources.kept(other), registered);
                    own.forEach(one -> there.same(one)
                            .map(two -> entitlements(found, two, registered))
                            .forEach(what -> given.merge(one.number(), what, Entitlements::and)));
                });
            }
        }
        return given;
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

    private static Entitlements entitlements(PolicyYear year, KeptHolder kept, RegisteredHolders known) {
        return Entitlements.of(
                year.terms(),
                year.year(),
                then -> year.holder(kept, known.find(kept).orElse(null), then));
    }
}

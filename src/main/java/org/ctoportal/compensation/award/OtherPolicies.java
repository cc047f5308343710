package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HoldingId;
import org.ctoportal.credential.holding.RecordedCredential;
import org.ctoportal.credential.holding.RecordedHolder;
import org.ctoportal.shared.FiscalYear;
import org.springframework.data.domain.Limit;
import org.springframework.stereotype.Component;

/** What the other policies of the district give the people of one policy, so that nothing is paid for by two. */
@Component
class OtherPolicies {

    private final KeptHolderRepository holders;
    private final PolicyYears years;

    OtherPolicies(KeptHolderRepository holders, PolicyYears years) {
        this.holders = holders;
        this.years = years;
    }

    /** By the employee number that the policy knows somebody by; whoever is paid by no other policy is not in it. */
    Map<String, Entitlements> give(
            PolicyId policy, FiscalYear year, List<KeptHolder> own, List<RecordedHolder> registered) {
        var known = known(registered);
        var given = new HashMap<String, Entitlements>();
        for (var other : holders.findOtherPolicies(policy.value())) {
            years.find(new PolicyId(other), year).ifPresent(found -> {
                var there = holders.findByPolicyIdOrderByHolderNameAscIdAsc(other, Limit.of(AwardBook.MOST));
                for (var one : own) {
                    there.stream()
                            .filter(two -> isSame(one, two, known))
                            .map(two -> entitlements(found, two, known))
                            .forEach(what -> given.merge(one.number(), what, Entitlements::and));
                }
            });
        }
        return given;
    }

    private static Map<HoldingId, RecordedHolder> known(List<RecordedHolder> registered) {
        var known = new HashMap<HoldingId, RecordedHolder>();
        registered.forEach(
                one -> one.credentials().stream().map(RecordedCredential::id).forEach(id -> known.put(id, one)));
        return known;
    }

    private static Entitlements entitlements(PolicyYear year, KeptHolder kept, Map<HoldingId, RecordedHolder> known) {
        return Entitlements.of(
                year.terms(),
                year.year(),
                then -> year.holder(kept, find(kept, known).orElse(null), then));
    }

    /** As the registry knows them; whom it does not, the number in payroll tells. */
    private static boolean isSame(KeptHolder one, KeptHolder other, Map<HoldingId, RecordedHolder> known) {
        var first = find(one, known);
        var second = find(other, known);
        return first.isPresent() && second.isPresent()
                ? first.equals(second)
                : one.number().equals(other.number());
    }

    private static Optional<RecordedHolder> find(KeptHolder one, Map<HoldingId, RecordedHolder> known) {
        return Optional.ofNullable(one.holding()).map(known::get);
    }
}

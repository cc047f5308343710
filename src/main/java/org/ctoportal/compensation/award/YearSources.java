package org.ctoportal.compensation.award;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.Function;
import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.credential.holding.HeldCredentials;
import org.ctoportal.shared.FiscalYear;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Limit;

/** What awards of a year are worked out from, read once for a piece of work, however many policies look at each other. */
final class YearSources {

    private final FiscalYear year;
    private final PolicyYears years;
    private final KeptHolderRepository holders;
    private final HeldCredentials registry;
    private final ClaimBook claims;
    private final Map<PolicyId, ClaimLedger> ledgers = new HashMap<>();
    private final Map<PolicyId, Optional<PolicyYear>> read = new HashMap<>();
    private final Map<PolicyId, List<KeptHolder>> kept = new HashMap<>();
    private @Nullable RegisteredHolders registered;
    private @Nullable Map<Payee, Set<Payee>> same;
    private @Nullable DistrictAwards awards;

    YearSources(
            FiscalYear year,
            PolicyYears years,
            KeptHolderRepository holders,
            HeldCredentials registry,
            ClaimBook claims) {
        this.year = year;
        this.years = years;
        this.holders = holders;
        this.registry = registry;
        this.claims = claims;
    }

    FiscalYear year() {
        return year;
    }

    /** Empty while the board has not adopted the policy. */
    Optional<PolicyYear> find(PolicyId policy) {
        return read.computeIfAbsent(policy, one -> years.find(one, year));
    }

    List<KeptHolder> kept(PolicyId policy) {
        return kept.computeIfAbsent(
                policy, one -> holders.findByPolicyIdOrderByHolderNameAscIdAsc(one.value(), Limit.of(AwardBook.MOST)));
    }

    RegisteredHolders registered() {
        var found = registered;
        if (found == null) {
            found = RegisteredHolders.of(registry.recorded());
            registered = found;
        }
        return found;
    }

    /** What was claimed by a policy, and what of it is paid. */
    ClaimLedger ledger(PolicyId policy) {
        return ledgers.computeIfAbsent(policy, claims::of);
    }

    /** As whom the other policies know somebody; whoever is known by one policy alone is not in it. */
    Map<Payee, Set<Payee>> same() {
        var found = same;
        if (found == null) {
            var people =
                    holders.findPolicies().stream().map(PolicyId::new).collect(toMap(Function.identity(), this::kept));
            found = SamePeople.of(people, registered());
            same = found;
        }
        return found;
    }

    /** What all policies together pay; {@code paying} is a policy in the year. */
    DistrictAwards awards(BiFunction<PolicyId, PolicyYear, PayingPolicy> paying) {
        var found = awards;
        if (found == null) {
            var policies = new HashMap<PolicyId, PayingPolicy>();
            holders.findPolicies().stream()
                    .map(PolicyId::new)
                    .forEach(id -> find(id).ifPresent(counting -> policies.put(id, paying.apply(id, counting))));
            found = new DistrictAwards(policies, same());
            awards = found;
        }
        return found;
    }
}

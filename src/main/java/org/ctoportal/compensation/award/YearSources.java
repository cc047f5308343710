package org.ctoportal.compensation.award;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    private final Map<PolicyId, Optional<PolicyYear>> read = new HashMap<>();
    private final Map<PolicyId, List<KeptHolder>> kept = new HashMap<>();
    private @Nullable RegisteredHolders registered;
    private @Nullable List<PolicyId> paying;

    YearSources(FiscalYear year, PolicyYears years, KeptHolderRepository holders, HeldCredentials registry) {
        this.year = year;
        this.years = years;
        this.holders = holders;
        this.registry = registry;
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

    /** Policies by which somebody is paid. */
    List<PolicyId> paying() {
        var found = paying;
        if (found == null) {
            found = holders.findPolicies().stream().map(PolicyId::new).toList();
            paying = found;
        }
        return found;
    }
}

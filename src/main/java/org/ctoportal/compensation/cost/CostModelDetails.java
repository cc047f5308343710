package org.ctoportal.compensation.cost;

import java.io.Serializable;
import java.time.Instant;
import java.util.List;
import org.ctoportal.compensation.policy.PolicyId;
import org.jspecify.annotations.Nullable;

/**
 * The cost model of a policy as it is now.
 *
 * @param version what a change is made to; 0 where nothing was entered yet
 * @param scenarios by {@link UptakeScenario}, in its order
 * @param options the ways of paying one person
 * @param changedAt none where nothing was entered yet
 * @param open whether the policy can still take an estimate
 */
public record CostModelDetails(
        PolicyId policy,
        String policyTitle,
        long version,
        CostInputs inputs,
        CostModel model,
        List<CostModel> scenarios,
        List<OptionCost> options,
        Standing standing,
        boolean open,
        @Nullable Instant changedAt,
        String changedBy)
        implements Serializable {

    public CostModelDetails {
        scenarios = List.copyOf(scenarios);
        options = List.copyOf(options);
    }

    /** How the figures that the policy's papers print stand to this model. */
    public enum Standing {
        /** They have none. */
        NOT_KEPT,
        /** They are these. */
        CURRENT,
        /** They are others, or the policy's terms changed since. */
        STALE
    }
}

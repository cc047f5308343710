package org.ctoportal.compensation.cost;

import org.ctoportal.compensation.policy.PolicyId;
import org.ctoportal.compensation.policy.PolicyRoutes;

/** Where cost models live in the portal. */
public final class CostRoutes {

    public static final String COST = PolicyRoutes.BUILDER + "/cost";

    /** The model as a file. */
    public static final String FILE = "/policies/{policyId}/cost/{costForm}";

    private CostRoutes() {}

    public static String of(PolicyId policy) {
        return PolicyRoutes.of(policy) + "/cost";
    }

    public static String fileOf(PolicyId policy, String form) {
        return of(policy) + "/" + form;
    }
}

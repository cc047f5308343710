package org.ctoportal.compensation.award;

import org.ctoportal.compensation.policy.PolicyId;

/** Where awards live in the portal. */
public final class AwardRoutes {

    public static final String LIST = "awards";
    public static final String POLICY_ID = "policyId";
    public static final String AWARDS = LIST + "/:" + POLICY_ID;

    /** What a certification is worth to the person who looks. */
    public static final String WORTH = "my-recognition";

    /** Which fiscal year, by the year it begins in; the present one without it. */
    public static final String YEAR = "year";

    /** Approved payments as a file. */
    public static final String PAYROLL = "/payroll/{batchId}/csv";

    private AwardRoutes() {}

    public static String of(PolicyId policy) {
        return LIST + "/" + policy.value();
    }

    public static String payrollOf(PayrollBatchId batch) {
        return "payroll/" + batch.value() + "/csv";
    }
}

package org.ctoportal.compensation.policy;

import java.util.Locale;
import org.ctoportal.document.DocumentFormat;

/** Where policies live in the portal. */
public final class PolicyRoutes {

    public static final String LIST = "policies";
    public static final String POLICY_ID = "policyId";
    public static final String BUILDER = LIST + "/:" + POLICY_ID;
    public static final String DOCUMENTS = BUILDER + "/documents";
    public static final String ADOPTION = BUILDER + "/adoption";

    /** One paper of a policy as a file. */
    public static final String PAPER = "/policies/{policyId}/papers/{policyPaper}/{format}";

    /** All papers as one archive or one PDF. */
    public static final String PACKET = "/policies/{policyId}/packet/{packetForm}";

    private PolicyRoutes() {}

    public static String of(PolicyId policy) {
        return LIST + "/" + policy.value();
    }

    public static String documentsOf(PolicyId policy) {
        return of(policy) + "/documents";
    }

    public static String adoptionOf(PolicyId policy) {
        return of(policy) + "/adoption";
    }

    public static String paperOf(PolicyId policy, PolicyPaper paper, DocumentFormat format) {
        return of(policy) + "/papers/" + paper.path() + "/" + format.name().toLowerCase(Locale.ROOT);
    }

    public static String packetOf(PolicyId policy, String form) {
        return of(policy) + "/packet/" + form;
    }
}

package org.ctoportal.compensation.policy.ui;

import org.ctoportal.compensation.policy.PolicyDetails;

/** How pages of a policy are called. */
final class PolicyTitles {

    private PolicyTitles() {}

    static String of(PolicyDetails policy) {
        return policy.number() + " " + policy.title();
    }
}

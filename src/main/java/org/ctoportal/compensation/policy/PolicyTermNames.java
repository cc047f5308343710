package org.ctoportal.compensation.policy;

import java.util.List;

/** Names of the values that decide what a policy costs. */
final class PolicyTermNames {

    static final List<String> OF_MONEY = List.of(
            "position.list",
            "min.fte",
            "cap",
            "advance.limit",
            "hours",
            "dues.limit",
            "amount",
            "percent",
            "tier.one",
            "tier.two",
            "tier.years",
            "bonus",
            "lane",
            "schedule",
            "step.count",
            "micro.hours",
            "micro.limit",
            "points.threshold",
            "points.increment",
            "mentor.hours",
            "annual.cap",
            "renewal.fee");

    private PolicyTermNames() {}
}

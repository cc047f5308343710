/** What there is to try the portal with: two fictional districts, their people, two searches and two years of evaluations. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "assessment::evaluation",
            "assessment::feedback",
            "assessment::feedback-report",
            "assessment::growth",
            "assessment::instrument",
            "assessment::matrix",
            "assessment::self",
            "assessment::team",
            "authoring",
            "authoring::approval",
            "authoring::content",
            "compensation::adoption",
            "compensation::award",
            "compensation::cost",
            "compensation::policy",
            "compensation::recognition",
            "credential::holding",
            "credential::rule",
            "district",
            "district::tenancy",
            "framework",
            "identity",
            "interview::kit",
            "interview::panel",
            "interview::schedule",
            "interview::score",
            "interview::scorecard",
            "interview::search",
            "jobdescription",
            "people",
            "salary",
            "salary::calculation",
            "shared",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** What programs may read of a district: tokens that people make, and the addresses under {@code /api/v1}. */
@ApplicationModule(
        displayName = "Programs",
        allowedDependencies = {
            "audit",
            "authoring",
            "authoring::approval",
            "authoring::compose",
            "authoring::content",
            "compensation::adoption",
            "compensation::award",
            "compensation::policy",
            "compensation::recognition",
            "credential::holding",
            "credential::rule",
            "district",
            "district::tenancy",
            "framework",
            "identity",
            "interview::kit",
            "interview::result",
            "interview::score",
            "interview::search",
            "jobdescription",
            "jobdescription::posting",
            "jobdescription::posting-page",
            "mail",
            "people",
            "shared",
            "shared::ui",
            "wording"
        })
@NullMarked
package org.ctoportal.api;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

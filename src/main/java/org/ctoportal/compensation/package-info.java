/** What a district gives for a certification: policies, what they cost, how the board adopts them, awards and claims. */
@ApplicationModule(
        displayName = "Compensation",
        allowedDependencies = {
            "authoring",
            "authoring::comparison",
            "authoring::compose",
            "authoring::content",
            "authoring::ui",
            "credential",
            "credential::catalogue",
            "credential::holding",
            "credential::rule",
            "framework",
            "document",
            "document::redline",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "jobdescription::posting",
            "mail",
            "records",
            "rules",
            "rules::book",
            "search",
            "shared",
            "shared::file",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.compensation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

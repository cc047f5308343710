/** Job descriptions: five answers become a draft; duties, balance and coverage; what leaves the portal. */
@ApplicationModule(
        displayName = "Job descriptions",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "authoring::comparison",
            "authoring::compose",
            "authoring::content",
            "authoring::ui",
            "authoring::upgrade",
            "framework",
            "records",
            "rules",
            "rules::book",
            "rules::ui",
            "branding",
            "document",
            "document::redline",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "salary",
            "salary::calculation",
            "salary::ui",
            "search",
            "shared",
            "shared::page",
            "shared::ui",
            "tasks"
        })
@NullMarked
package org.ctoportal.jobdescription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

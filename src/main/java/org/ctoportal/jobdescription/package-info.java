/** Job descriptions: five answers become a draft; duties, balance and coverage; what leaves the portal. */
@ApplicationModule(
        displayName = "Job descriptions",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "authoring::compose",
            "authoring::content",
            "authoring::ui",
            "authoring::upgrade",
            "framework",
            "document",
            "document::redline",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "rules",
            "rules::book",
            "salary",
            "salary::calculation",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.jobdescription;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

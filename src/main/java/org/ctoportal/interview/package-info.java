/** Interviews: kits made from a job description, what panels score, how far they agree, and what follows from it. */
@ApplicationModule(
        displayName = "Interviews",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "authoring::compose",
            "authoring::content",
            "district",
            "district::tenancy",
            "document",
            "framework",
            "identity",
            "jobdescription",
            "jobdescription::posting",
            "mail",
            "records",
            "rules",
            "rules::book",
            "rules::linter",
            "search",
            "shared",
            "shared::calendar",
            "shared::file",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

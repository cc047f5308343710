/** Assessments: four instruments with four subjects, what their scores say, and what to grow in. */
@ApplicationModule(
        displayName = "Assessments",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "authoring::compose",
            "district",
            "district::tenancy",
            "document",
            "framework",
            "identity",
            "mail",
            "records",
            "rules",
            "rules::book",
            "search",
            "shared",
            "shared::calendar",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.assessment;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

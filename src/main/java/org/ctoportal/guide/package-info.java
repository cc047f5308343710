/** Guided journeys: one page for all steps of a hire or of a recognition, which reads how far each is from the things themselves. */
@ApplicationModule(
        displayName = "Guided journeys",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "compensation::adoption",
            "compensation::award",
            "compensation::policy",
            "district",
            "district::tenancy",
            "identity",
            "interview::decision",
            "interview::kit",
            "interview::panel",
            "interview::scorecard",
            "interview::search",
            "jobdescription",
            "jobdescription::posting",
            "shared",
            "shared::ui",
            "tasks"
        })
@NullMarked
package org.ctoportal.guide;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The start page: what a person can begin, and what they worked on last. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "assessment::growth",
            "assessment::growth-ui",
            "jobdescription",
            "authoring",
            "authoring::approval",
            "authoring::ui",
            "framework",
            "district",
            "identity",
            "interview::scorecard",
            "interview::scorecard-ui",
            "shared",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

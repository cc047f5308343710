/** The start page: what waits for a person, what is next, what changed, and what they can begin. */
@ApplicationModule(
        displayName = "Home",
        allowedDependencies = {
            "assessment::evaluation",
            "assessment::growth",
            "assessment::self",
            "authoring",
            "compensation::award",
            "compensation::policy",
            "credential",
            "framework",
            "guide",
            "guide::ui",
            "demo",
            "district",
            "identity",
            "interview::scorecard",
            "interview::search",
            "jobdescription",
            "mail",
            "people",
            "rules",
            "salary",
            "shared",
            "shared::help",
            "shared::ui",
            "tasks",
            "tasks::ui"
        })
@NullMarked
package org.ctoportal.home;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

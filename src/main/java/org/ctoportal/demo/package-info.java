/** What there is to try the portal with: two fictional districts, their people and a search. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {
            "authoring",
            "authoring::approval",
            "district",
            "district::tenancy",
            "identity",
            "interview::search",
            "jobdescription",
            "salary",
            "salary::calculation",
            "shared"
        })
@NullMarked
package org.ctoportal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

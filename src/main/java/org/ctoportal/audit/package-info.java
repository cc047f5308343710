/** Who did what and when: events that are written with what they tell of, sealed into a chain, and never changed. */
@ApplicationModule(
        displayName = "Audit",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "identity",
            "search",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.audit;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

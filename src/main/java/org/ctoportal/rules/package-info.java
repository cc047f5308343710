/** What the law and good practice ask of documents: rules as dated facts per state, what they find, and a district's own. */
@ApplicationModule(
        displayName = "Rules",
        allowedDependencies = {
            "framework",
            "district",
            "district::tenancy",
            "identity",
            "search",
            "shared",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.rules;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

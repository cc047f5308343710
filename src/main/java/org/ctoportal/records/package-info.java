/** What is kept of everything: for how long and by which rule, under which hold, and how it is destroyed or forgotten. Rooms say what they keep. */
@ApplicationModule(
        displayName = "Records",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "document",
            "framework",
            "identity",
            "rules",
            "rules::book",
            "search",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.records;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

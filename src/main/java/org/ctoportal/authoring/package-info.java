/** Documents made of clauses: which clause applies, its words and where they came from, changes, drafts and revisions. */
@ApplicationModule(
        displayName = "Authoring",
        allowedDependencies = {
            "framework",
            "document",
            "document::redline",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "shared",
            "shared::page",
            "shared::ui",
            "tasks"
        })
@NullMarked
package org.ctoportal.authoring;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

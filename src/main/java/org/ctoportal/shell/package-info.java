/** The frame around every screen: layout, menu, sign-in page, error pages and web security. */
@ApplicationModule(
        displayName = "Shell",
        allowedDependencies = {
            "factor",
            "identity",
            "maintenance",
            "people",
            "district",
            "district::tenancy",
            "records",
            "search",
            "search::ui",
            "signon",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.shell;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Credentials: what there is to earn, who holds what, how it was verified, until when it holds, and what renews it. */
@ApplicationModule(
        displayName = "Credentials",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "document",
            "framework",
            "identity",
            "mail",
            "records",
            "search",
            "shared",
            "shared::calendar",
            "shared::file",
            "shared::outside",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

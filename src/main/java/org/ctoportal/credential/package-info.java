/** Credentials: what people of a district hold, how it was verified, and when it ends. */
@ApplicationModule(
        displayName = "Credential",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "identity",
            "framework",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.credential;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Which words letters have: those the portal brings in each language, or those a district has put in their place. */
@ApplicationModule(
        displayName = "Words of letters",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "identity",
            "mail",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.wording;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

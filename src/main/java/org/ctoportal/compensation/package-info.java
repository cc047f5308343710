/** What a district gives for a certification: policies, what they cost, how the board adopts them, awards and claims. */
@ApplicationModule(
        displayName = "Compensation",
        allowedDependencies = {
            "authoring",
            "authoring::comparison",
            "authoring::compose",
            "authoring::content",
            "authoring::ui",
            "framework",
            "document",
            "document::ui",
            "district",
            "district::tenancy",
            "identity",
            "mail",
            "shared",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.compensation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

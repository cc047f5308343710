/** Coming in by the identity provider of a district: its settings, what is checked of its word, and whom it lets in. */
@ApplicationModule(
        displayName = "Single sign-on",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "identity",
            "people",
            "secret",
            "shared",
            "shared::outside",
            "shared::page",
            "shared::ui"
        })
@NullMarked
package org.ctoportal.signon;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

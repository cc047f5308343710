/** How a district looks to others: its color and its logo, on papers and on public pages. */
@ApplicationModule(
        displayName = "Branding",
        allowedDependencies = {"document", "district", "identity", "shared", "shared::file", "shared::ui"})
@NullMarked
package org.ctoportal.branding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Who may do what: people, their roles in districts, sign-in, and the signed-in person. */
@ApplicationModule(
        displayName = "People",
        allowedDependencies = {"district", "district::tenancy", "shared", "shared::ui"})
@NullMarked
package org.ctoportal.identity;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The time in which the portal is away for work on it: told ahead, seen by every server of the portal within a second. */
@ApplicationModule(
        displayName = "Maintenance",
        allowedDependencies = {"district::tenancy"})
@NullMarked
package org.ctoportal.maintenance;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

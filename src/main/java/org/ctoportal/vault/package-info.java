/** Everything the portal keeps, in one file: backup, restore, and one district taken from portal to portal. */
@ApplicationModule(
        displayName = "Vault",
        allowedDependencies = {"audit", "shared", "startup"})
@NullMarked
package org.ctoportal.vault;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Secrets that the portal has to read again: sealed in the database with a key that is not there. */
@ApplicationModule(
        displayName = "Secrets",
        allowedDependencies = {"startup", "district::tenancy"})
@NullMarked
package org.ctoportal.secret;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The second factor at sign-in: codes of an app, and codes to keep for the day the phone is lost. */
@ApplicationModule(
        displayName = "Second factor",
        allowedDependencies = {"identity", "mail", "secret", "district", "district::tenancy", "shared", "wording"})
@NullMarked
package org.ctoportal.factor;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

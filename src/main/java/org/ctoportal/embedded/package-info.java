/** The database server that comes with the portal for trying it out and for tests; never part of the production jar. */
@ApplicationModule(
        displayName = "Embedded database",
        allowedDependencies = {"startup"})
@NullMarked
package org.ctoportal.embedded;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

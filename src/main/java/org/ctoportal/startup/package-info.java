/** What must be right before the portal starts; each thing that is not gets one line, and the portal ends. */
@ApplicationModule(
        displayName = "Start",
        allowedDependencies = {})
@NullMarked
package org.ctoportal.startup;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

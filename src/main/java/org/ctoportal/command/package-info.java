/** What whoever runs the portal does from a terminal, without a screen and without a server: one front door for all. */
@ApplicationModule(
        displayName = "Commands",
        allowedDependencies = {"audit", "embedded", "shared", "vault"})
@NullMarked
package org.ctoportal.command;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

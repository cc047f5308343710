/** What there is to try the portal with: two fictional districts and their people. */
@ApplicationModule(
        displayName = "Demonstration",
        allowedDependencies = {"identity", "district", "salary", "salary::calculation", "shared"})
@NullMarked
package org.ctoportal.demo;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Words every room shares and none of them owns: exact numbers, money, references of errors. */
@ApplicationModule(
        displayName = "Shared",
        allowedDependencies = {})
@NullMarked
package org.ctoportal.shared;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

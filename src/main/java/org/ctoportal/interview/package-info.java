/** Interviews: kits made from a job description, what panels score, how far they agree, and what follows from it. */
@ApplicationModule(
        displayName = "Interviews",
        allowedDependencies = {"framework", "rules::book", "rules::linter", "shared"})
@NullMarked
package org.ctoportal.interview;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

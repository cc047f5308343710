/** What waits for a person, what is ahead and what changed, whatever room it comes from: rooms above contribute. */
@ApplicationModule(
        displayName = "Tasks",
        allowedDependencies = {"district", "identity", "shared", "shared::ui"})
@NullMarked
package org.ctoportal.tasks;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** The district itself: profile, state, branding and the walls between one district and the next. */
@ApplicationModule(
        displayName = "District",
        allowedDependencies = {"shared", "shared::ui"})
@NullMarked
package org.ctoportal.district;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

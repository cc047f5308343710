/** Finds what one may see, by its words: an index of every district, kept with what it tells of. Rooms say what is found. */
@ApplicationModule(
        displayName = "Finding",
        allowedDependencies = {"district", "district::tenancy", "identity", "shared", "shared::ui"})
@NullMarked
package org.ctoportal.search;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

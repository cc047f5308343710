/** Letters about what waits: when something begins to wait, when it is due, and all of it at once; as each person chooses. */
@ApplicationModule(
        displayName = "Notices",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "identity",
            "mail",
            "people",
            "secret",
            "shared",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.notice;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

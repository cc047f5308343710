/** Who works in the district and in which roles: the list of its people, invitations, seats that are closed. */
@ApplicationModule(
        displayName = "Staff",
        allowedDependencies = {
            "district",
            "district::tenancy",
            "factor",
            "identity",
            "mail",
            "search",
            "shared",
            "shared::page",
            "shared::ui",
            "tasks",
            "wording"
        })
@NullMarked
package org.ctoportal.people;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

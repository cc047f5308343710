/** Letters to people, kept in an outbox first and carried to a mail server where the portal has one. */
@ApplicationModule(
        displayName = "Mail",
        allowedDependencies = {"district", "district::tenancy", "identity", "records", "shared", "shared::ui"})
@NullMarked
package org.ctoportal.mail;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

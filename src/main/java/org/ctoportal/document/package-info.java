/** The neutral document tree and its renderers: every paper of the portal is one tree and leaves in five formats. */
@ApplicationModule(
        displayName = "Document",
        allowedDependencies = {"shared"})
@NullMarked
package org.ctoportal.document;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.ApplicationModule;

/** Brings a document along to other template versions: what changes, what somebody must decide, and the content after it. */
@NamedInterface("upgrade")
@NullMarked
package org.ctoportal.authoring.upgrade;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

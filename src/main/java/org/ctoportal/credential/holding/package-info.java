/** Who holds which credential: recorded, verified, renewed, and told of in time. */
@NamedInterface("holding")
@NullMarked
package org.ctoportal.credential.holding;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

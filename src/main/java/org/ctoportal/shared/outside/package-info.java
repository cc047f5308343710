/** Pages of other servers: how they are reached, within bounds and, as a rule, on the public internet alone. */
@NamedInterface("outside")
@NullMarked
package org.ctoportal.shared.outside;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** How a board adopts a policy: states, readings, votes, revisions and what stands in the way. */
@NamedInterface("adoption")
@NullMarked
package org.ctoportal.compensation.adoption;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

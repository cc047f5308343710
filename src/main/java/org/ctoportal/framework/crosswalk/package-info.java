/** How the items of two frameworks belong together, as a district sees it. */
@NamedInterface("crosswalk")
@NullMarked
package org.ctoportal.framework.crosswalk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

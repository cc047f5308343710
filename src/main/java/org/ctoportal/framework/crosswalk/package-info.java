/** How the items of two frameworks belong together, as a district sees it. */
@NullMarked
package org.ctoportal.framework.crosswalk;

import org.jspecify.annotations.NullMarked;

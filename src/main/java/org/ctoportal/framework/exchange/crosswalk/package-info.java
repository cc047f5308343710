/** Associations between the items of two frameworks, and scores seen through them. */
@NamedInterface("crosswalk")
@NullMarked
package org.ctoportal.framework.exchange.crosswalk;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

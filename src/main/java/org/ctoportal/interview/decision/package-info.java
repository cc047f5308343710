/** Whom a search ends with, why, and the first ninety days: written on the record of the panel, final once. */
@NamedInterface("decision")
@NullMarked
package org.ctoportal.interview.decision;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

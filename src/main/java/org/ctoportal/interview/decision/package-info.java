/** Whom a search ends with, why, and the first ninety days: written on the record of the panel, final once. */
@NullMarked
package org.ctoportal.interview.decision;

import org.jspecify.annotations.NullMarked;

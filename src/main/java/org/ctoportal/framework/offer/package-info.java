/** Versions offered to other districts by somebody who serves both, and what became of them there, as counts. */
@NullMarked
package org.ctoportal.framework.offer;

import org.jspecify.annotations.NullMarked;

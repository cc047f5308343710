/** Whether a step of the selection turned away one group more than another. */
@NullMarked
package org.ctoportal.interview.impact;

import org.jspecify.annotations.NullMarked;

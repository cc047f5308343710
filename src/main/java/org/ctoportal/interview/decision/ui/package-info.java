/** How a decision looks while it is made. */
@NullMarked
package org.ctoportal.interview.decision.ui;

import org.jspecify.annotations.NullMarked;

/** A decision on paper: the memo from the record, and the plan for the one who is hired. */
@NullMarked
package org.ctoportal.interview.decision.paper;

import org.jspecify.annotations.NullMarked;

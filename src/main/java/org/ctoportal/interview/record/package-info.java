/** What is kept of a search: for how long, who may have it, and how it is destroyed. */
@NullMarked
package org.ctoportal.interview.record;

import org.jspecify.annotations.NullMarked;

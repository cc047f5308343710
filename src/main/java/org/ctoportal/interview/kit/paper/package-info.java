/** The interview kit on paper: for the panel, for candidates, and to score on. */
@NullMarked
package org.ctoportal.interview.kit.paper;

import org.jspecify.annotations.NullMarked;

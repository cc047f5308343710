/** The result of a panel on paper: filled score sheets and the comparison of candidates. */
@NullMarked
package org.ctoportal.interview.result.paper;

import org.jspecify.annotations.NullMarked;

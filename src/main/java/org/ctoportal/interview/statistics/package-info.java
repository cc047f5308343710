/** How far raters agree. Exact fractions; what cannot be computed says so. */
@NullMarked
package org.ctoportal.interview.statistics;

import org.jspecify.annotations.NullMarked;

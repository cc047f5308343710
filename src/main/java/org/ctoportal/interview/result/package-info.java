/** The result of a panel: totals with how each comes about, ranks, what to talk about, and how far raters agree. */
@NamedInterface("result")
@NullMarked
package org.ctoportal.interview.result;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

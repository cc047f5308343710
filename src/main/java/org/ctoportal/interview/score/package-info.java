/** What a panel gave: ratings, totals with how each comes about, ranks and what to talk about. */
@NamedInterface("score")
@NullMarked
package org.ctoportal.interview.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

/** What ratings of statements come to: exact scores, gaps, priorities and readiness. Pure calculations. */
@NamedInterface("score")
@NullMarked
package org.ctoportal.assessment.score;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

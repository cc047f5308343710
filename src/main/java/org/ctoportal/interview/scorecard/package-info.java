/** Scoring: when it is open and by which kit, each panelist's scorecard of each candidate, and who sees what of it. */
@NamedInterface("scorecard")
@NullMarked
package org.ctoportal.interview.scorecard;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

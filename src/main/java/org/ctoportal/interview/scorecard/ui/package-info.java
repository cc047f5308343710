/** The scorecard on the screen, and what human resources does about scoring. */
@NamedInterface("scorecard-ui")
@NullMarked
package org.ctoportal.interview.scorecard.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

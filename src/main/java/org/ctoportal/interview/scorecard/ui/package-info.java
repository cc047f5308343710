/** The scorecard on the screen, and what human resources does about scoring. */
@NullMarked
package org.ctoportal.interview.scorecard.ui;

import org.jspecify.annotations.NullMarked;

/** Growth plans and study groups on the screen. */
@NamedInterface("growth-ui")
@NullMarked
package org.ctoportal.assessment.growth.ui;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

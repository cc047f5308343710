/** How a supervisor evaluates a technology leader over a school year, and what the employee says to it. */
@NamedInterface("evaluation")
@NullMarked
package org.ctoportal.assessment.evaluation;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

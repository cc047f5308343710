/** What the levels of a rubric come to: exact scores, bands, and one year beside another. Pure calculations. */
@NamedInterface("evaluation-rubric")
@NullMarked
package org.ctoportal.assessment.evaluation.rubric;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

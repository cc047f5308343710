/** Feedback rounds: what those around a technology leader say of the work, group by group and never person by person. */
@NamedInterface("feedback")
@NullMarked
package org.ctoportal.assessment.feedback;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

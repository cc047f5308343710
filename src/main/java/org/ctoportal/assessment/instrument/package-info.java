/** What somebody is asked to rate: the statements of the framework, or of the leadership assessments, in one shape. */
@NamedInterface("instrument")
@NullMarked
package org.ctoportal.assessment.instrument;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

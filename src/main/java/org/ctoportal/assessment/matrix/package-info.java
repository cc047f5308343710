/** What a team says of its skills beside what the job descriptions ask: by name with consent, else in sums of at least three. */
@NamedInterface("matrix")
@NullMarked
package org.ctoportal.assessment.matrix;

import org.jspecify.annotations.NullMarked;
import org.springframework.modulith.NamedInterface;

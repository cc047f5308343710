/** Self-assessments on paper. */
@NullMarked
package org.ctoportal.assessment.self.paper;

import org.jspecify.annotations.NullMarked;

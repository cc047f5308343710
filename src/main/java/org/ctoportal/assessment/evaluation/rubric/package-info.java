/** What the levels of a rubric come to: exact scores, bands, and one year beside another. Pure calculations. */
@NullMarked
package org.ctoportal.assessment.evaluation.rubric;

import org.jspecify.annotations.NullMarked;

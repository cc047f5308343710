/** The feedback report as a paper. */
@NullMarked
package org.ctoportal.assessment.feedback.paper;

import org.jspecify.annotations.NullMarked;
